import DeskKit
import DialogueCore

/// The rows of the follow-up board, kept between keys.
///
/// Reckoning thousands of dates anew for every key would cost more than all the rest of a screen;
/// what is kept is made again whenever records, time, language, order or filter differ.
struct FollowUpBoard: Equatable, Sendable {
  /// What the entries were read from.
  private struct Basis: Equatable {
    let records: [Int]
    let times: [LocalTime]
    let language: Language
  }

  /// How they are laid out.
  private struct View: Equatable {
    let order: FollowUpOrder
    let query: String
  }

  /// A heading with how many rows stand under it.
  struct Heading: Equatable, Sendable {
    var title: String
    var count = 0
    var overdue = 0
  }

  private var basis: Basis?
  private var endsAtAnHour = false
  private var view: View?

  private var entries: [FollowUpEntry] = []

  /// The places of all matters in `entries`, by date; what has none comes last.
  private var order: [Int] = []

  private(set) var counts = FollowUpCounts()
  private(set) var rows: [ListRow<FollowUpRowID>] = []
  private(set) var headings: [Heading] = []
  private var places: [FollowUpRowID: Int] = [:]

  /// What a filter looks through, one text for each entry; made when somebody filters.
  private var searchTexts: [String] = []

  /// What the rows say that have been in sight, in the layout that they were written in: most keys
  /// change which row is selected, not what a row says.
  private var written: [FollowUpRowID: String] = [:]
  private var layout: FollowUpRowLayout?

  subscript(id: FollowUpRowID) -> FollowUpEntry? { places[id].map { entries[$0] } }

  /// What the filter has read of a row; nothing while there is no filter.
  func searchText(of id: FollowUpRowID) -> String? {
    places[id].flatMap { searchTexts.indices.contains($0) ? searchTexts[$0] : nil }
  }

  /// What a row says in the layout that rows were last written in; nothing of one never in sight.
  func words(of id: FollowUpRowID) -> String? { written[id] }

  /// Writes the rows in sight that have not been written in this layout.
  mutating func write(
    _ shown: [FollowUpRowID],
    _ sources: [FollowUpSource],
    _ layout: FollowUpRowLayout
  ) {
    if layout != self.layout { written = [:] }
    self.layout = layout
    for id in shown where written[id] == nil {
      guard let entry = self[id] else { continue }
      written[id] = layout.words(of: entry, sources[entry.source])
    }
  }

  /// Brings the rows up to date; tells whether they changed.
  mutating func refresh(
    _ sources: [FollowUpSource],
    _ language: Language,
    order: FollowUpOrder,
    filter: FilterField
  ) -> Bool {
    let wanted = basis(sources, language)
    let wantedView = View(order: order, query: filter.query)
    guard wanted != basis || wantedView != view else { return false }
    if wanted != basis { read(sources) }
    basis = basis(sources, language)
    view = wantedView
    lay(self.order.filter { lets($0, filter, sources, language) }, order, sources, language)
    return true
  }

  /// The hour counts only on a day on which a term ends at one.
  private func basis(_ sources: [FollowUpSource], _ language: Language) -> Basis {
    Basis(
      records: sources.map(\.session.recordCount),
      times: sources.map { endsAtAnHour ? $0.now : LocalTime($0.now.day) },
      language: language
    )
  }

  private mutating func read(_ sources: [FollowUpSource]) {
    entries = []
    for (index, source) in sources.enumerated() {
      FollowUpEntries(source.session, source: index, now: source.now).add(to: &entries)
    }
    order = entries.placesByDay(\.place)
    places = Dictionary(minimumCapacity: entries.count)
    // Of two of one name the first counts.
    for index in order.reversed() { places[entries[index].id] = index }
    counts = FollowUpCounts(entries)
    endsAtAnHour = entries.contains {
      $0.due == sources[$0.source].now.day && $0.deadline?.dueMinute != nil
    }
    searchTexts = []
    written = [:]
  }

  private mutating func lets(
    _ index: Int,
    _ filter: FilterField,
    _ sources: [FollowUpSource],
    _ language: Language
  ) -> Bool {
    guard filter.isActive, !filter.query.isEmpty else { return true }
    if searchTexts.isEmpty {
      searchTexts = entries.map { FollowUpWords.searchText(of: $0, sources[$0.source], language) }
    }
    return filter.lets(searchTexts[index])
  }
}

// The order of the rows: what is open first, what is done behind a heading of its own.
extension FollowUpBoard {
  private mutating func lay(
    _ shown: [Int],
    _ order: FollowUpOrder,
    _ sources: [FollowUpSource],
    _ language: Language
  ) {
    rows = []
    headings = []
    let open = shown.filter { entries[$0].isOpen }
    let done = shown.filter { !entries[$0].isOpen }
    if order == .deadline {
      rows = open.map { ListRow(entries[$0].id) }
    } else {
      for (title, members) in groups(of: open, order, sources, language) {
        layGroup(title, members)
      }
    }
    if !done.isEmpty { layGroup(FollowUpWords.done(language), done) }
  }

  /// In the order of their nearest dates.
  private func groups(
    of indices: [Int],
    _ order: FollowUpOrder,
    _ sources: [FollowUpSource],
    _ language: Language
  ) -> [(title: String, members: [Int])] {
    var groups: [(title: String, members: [Int])] = []
    var known: [String: Int] = [:]
    for index in indices {
      let entry = entries[index]
      let title = FollowUpWords.group(of: entry, by: order, sources[entry.source].session)(language)
      if let place = known[title] {
        groups[place].members.append(index)
      } else {
        known[title] = groups.count
        groups.append((title, [index]))
      }
    }
    return groups
  }

  private mutating func layGroup(_ title: String, _ members: [Int]) {
    rows.append(ListRow(.heading(headings.count), isSelectable: false))
    headings.append(
      Heading(
        title: title,
        count: members.count,
        overdue: members.count { entries[$0].isOpen && entries[$0].urgency.isOverdue }
      )
    )
    rows += members.map { ListRow(entries[$0].id) }
  }
}
