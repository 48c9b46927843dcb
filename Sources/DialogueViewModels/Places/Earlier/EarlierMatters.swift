package import DialogueCore
import VietnameseText

/// What sessions held before left open, set against what was taken over from them since.
package struct EarlierMatters: Sendable {
  /// A session held before.
  package struct Held: Sendable {
    package let source: FollowUpSource

    /// `Đối thoại 24/05/2024`, as the sources of issues name it.
    package let name: String

    let day: Day

    /// Held by the same authority.
    let isNear: Bool

    let matters: [EarlierMatter]

    /// Sessions held since, which may have taken some of it over.
    var later: [Later] = []
  }

  /// A session held after another one.
  struct Later: Sendable {
    let name: String

    /// What it calls the other one.
    let called: String

    /// The sources of its issues.
    let sources: Set<String>
  }

  /// A matter as the session that is prepared sees it.
  package struct Row: Equatable, Sendable {
    /// Where it has gone.
    package enum Taken: Equatable, Sendable {
      case here(IssueID)
      /// A session held since has it.
      case since(session: String)
    }

    package let matter: EarlierMatter

    /// `YK-07, Đối thoại 24/05/2024`: also tells what was taken over.
    package let source: String

    package let taken: Taken?

    /// Marked unless somebody says otherwise: what people raised and the meeting left.
    ///
    /// A task runs on by the notice, and a matter collected before may have been raised in other
    /// words.
    package var isMarkedFirst: Bool {
      switch matter.subject {
      case .petition, .slip, .registration: true
      case .task, .issue: false
      }
    }
  }

  /// Those of the same authority first, the newest first among them.
  package let held: [Held]

  /// Journals that could not be read, or not to their ends.
  package let unreadable: [String]

  /// - Parameters:
  ///   - sources: Sessions of one folder, in any order.
  ///   - unreadable: The names of those that could not be read.
  ///   - session: The one that is prepared. Only what was over on its day counts, and nothing goes
  ///     from a rehearsal into a session or back.
  package init(
    _ sources: [FollowUpSource],
    unreadable: [String] = [],
    for session: Session
  ) {
    self.unreadable = unreadable
    let sources = Self.eachOnce(sources)
    let sessions = sources.map(\.session)
    let held = sources.compactMap { source in
      source.session.dayHeld(before: session).map { day in
        Held(
          source: source,
          name: source.session.name(for: session, among: sessions),
          day: day,
          isNear: source.session.plan.authority == session.plan.authority,
          matters: source.session.earlierMatters(on: source.now.day)
        )
      }
    }.sorted { $0.isNear == $1.isNear ? $1.day < $0.day : $0.isNear }
    self.held = held.map { earlier in
      var earlier = earlier
      earlier.later = held.compactMap { $0.later(than: earlier.source.session, among: sessions) }
      return earlier
    }
  }

  /// Of a journal and its copies the one that tells most.
  private static func eachOnce(_ sources: [FollowUpSource]) -> [FollowUpSource] {
    let longest = Dictionary(sources.map { ($0.session.header?.journal, $0) }) { one, other in
      one.session.recordCount < other.session.recordCount ? other : one
    }
    var seen: Set<String?> = []
    return sources.filter { seen.insert($0.session.header?.journal).inserted }
      .compactMap { longest[$0.session.header?.journal] }
  }

  /// What can be taken over from a session, then what was taken over and where it stands now.
  package func rows(of place: Int, for session: Session) -> [Row] {
    guard held.indices.contains(place) else { return [] }
    let held = held[place]
    let rows = held.matters.filter { !$0.isRestricted }.map { matter in
      Row(
        matter: matter,
        source: held.source(of: matter, called: held.name),
        taken: held.taken(matter, by: session)
      )
    }
    return rows.filter { $0.taken == nil && $0.matter.isOpen } + rows.filter { $0.taken != nil }
  }

  /// How many open matters of a session may stand on no public paper, and stay where they are.
  package func restricted(of place: Int) -> Int {
    held.indices.contains(place)
      ? held[place].matters.count { $0.isRestricted && $0.isOpen } : 0
  }

  /// The matter as an issue of another session, whose own lists its topic and unit are to be in.
  package static func content(of row: Row, for session: Session) -> IssueContent {
    let matter = row.matter
    return IssueContent(
      text: matter.text,
      source: row.source,
      topic: matter.topic.flatMap { session.catalogue.topic($0)?.code },
      timesRaised: matter.timesRaised,
      isBacklog: matter.isRaised ? true : nil,
      unit: matter.unit.flatMap { session.catalogue.unit($0)?.id }
    )
  }
}

extension EarlierMatters.Held {
  /// A matter that was already collected before that session keeps whoever gathered it.
  fileprivate func source(of matter: EarlierMatter, called name: String) -> String {
    let source = "\(EarlierWords.label(matter.subject)), \(name)"
    guard case .issue(let id) = matter.subject,
      let first = self.source.session.preparation.issues.first(where: { $0.id == id })
    else { return source }
    return "\(source) (\(String(first.content.source.prefix { $0 != "(" }).trimmed))"
  }

  fileprivate func taken(
    _ matter: EarlierMatter,
    by session: Session
  ) -> EarlierMatters.Row.Taken? {
    let source = source(of: matter, called: name)
    if let issue = session.preparation.issues.first(where: {
      !$0.isDropped && $0.content.source == source
    }) {
      return .here(issue.id)
    }
    return later.first { $0.sources.contains(self.source(of: matter, called: $0.called)) }
      .map { .since(session: $0.name) }
  }

  /// This session as one held after another one.
  fileprivate func later(than earlier: Session, among sessions: [Session]) -> EarlierMatters.Later?
  {
    let session = source.session
    guard earlier.dayHeld(before: session) != nil else { return nil }
    return EarlierMatters.Later(
      name: name,
      called: earlier.name(for: session, among: sessions),
      sources: Set(
        session.preparation.issues.lazy.filter { !$0.isDropped }.map(\.content.source)
      )
    )
  }
}

extension Session {
  /// `Đối thoại 24/05/2024`; two meetings of one day are told apart by their places.
  fileprivate func name(for other: Session, among sessions: [Session]) -> String {
    let title = title(for: other)
    let isAlone =
      sessions.count { $0.dayHeld(before: other) != nil && $0.title(for: other) == title } == 1
    return isAlone ? title : "\(title), \(plan.venue)"
  }

  /// With its place's name before it where another authority held it.
  private func title(for other: Session) -> String {
    let words = plan.title.split(separator: "·").map { String($0).trimmed }
    let title = plan.authority == other.plan.authority ? words.last ?? plan.title : plan.title
    return [title, heldOn?.vietnamese].compactMap(\.self).joined(separator: " ")
  }

  /// The day on which it was held, where it is over before another one begins.
  fileprivate func dayHeld(before other: Session) -> Day? {
    guard stage.isOver, let heldOn, isRehearsal == other.isRehearsal,
      header?.journal != other.header?.journal,
      other.dayHeldOrPlanned.map({ heldOn <= $0 }) ?? true
    else { return nil }
    return heldOn
  }
}
