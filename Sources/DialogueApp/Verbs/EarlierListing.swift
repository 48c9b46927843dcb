import DeskKit
import DialogueCoding
import DialogueCore
import DialogueJournal
import DialoguePapers
import DialogueViewModels
import VietnameseText

/// What an earlier session left open, listed for another one or taken over by it.
package struct EarlierListing {
  private let office: Office
  private let path: String
  private let session: Session
  private let matters: EarlierMatters

  /// Which of the sessions held before is meant.
  private let place: Int

  /// The numbers that are asked for; whatever is marked first on the screen when empty.
  private let only: [String]

  /// - Parameters:
  ///   - session: The session that is prepared, as named on the command line.
  ///   - earlier: The one held before; the newest of the same authority when not given.
  ///   - only: The numbers of the matters meant, such as `YK-07`; when empty what people raised
  ///     and the meeting left, without tasks and without what was collected before it.
  ///   - office: Whose sessions.
  /// - Throws: `Complaint`, also for an earlier session that was not over, and for a number that is
  ///   not to be taken over; `JournalDamage`, `SystemFault`.
  package init(
    _ session: String,
    from earlier: String? = nil,
    only: [String] = [],
    in office: Office
  ) throws {
    self.office = office
    path = try office.sessions.journal(named: session)
    let report = try JournalVerification.verify(path)
    if let damage = report.damage.first { throw damage }
    self.session = report.session
    let other = try earlier.map(office.sessions.journal(named:))
    let matters = try EarlierReading(beside: path).matters(for: report.session, with: other)
    self.matters = matters
    place = try other.map { try Self.place(of: $0, in: matters) } ?? 0
    self.only = only.map { $0.uppercased() }
    let known = Set(open.map(\.matter.subject.label))
    if let stranger = self.only.first(where: { !known.contains($0) }) {
      let taken = rows.first { $0.matter.subject.label == stranger }?.taken
      if let taken { throw Complaint(stranger, EarlierWords.taken(taken)) }
      throw Complaint(
        stranger,
        Phrase(vi: "không có trong các việc còn mở", en: "not among what is open"),
        remedy: Phrase(
          vi: "Chạy lại không có --only để xem danh sách.",
          en: "Run it without --only to see the list."
        )
      )
    }
  }

  /// The list, or as JSON the commands by which `record` takes the matters over.
  ///
  /// - Throws: What cannot be written as JSON.
  package func result(isJSON: Bool) throws -> VerbResult {
    guard !isJSON else { return VerbResult(try commands) }
    guard !matters.held.isEmpty else { return VerbResult(notes.map(shown)) }
    let lines = [title] + table + notes.map(shown)
    return VerbResult(lines)
  }

  /// Records an issue for each of the matters.
  ///
  /// - Throws: `Complaint`, `JournalDamage`, `SystemFault`, and what cannot be written as JSON.
  package func adopt() throws -> VerbResult {
    let commands = try commands
    guard !commands.isEmpty else { return VerbResult([shown(nothingToTake)]) }
    var recording = try CommandRecording(
      path: path,
      as: Actor(.secretary),
      isJSON: false,
      language: office.language
    )
    let lines = zip(chosen, commands).map { row, command in
      recording.perform(command, of: row.matter.subject.label)
    }
    return VerbResult(lines, code: recording.hasRefused ? VerbResult.refused : VerbResult.done)
  }

  private static func place(of journal: String, in matters: EarlierMatters) throws -> Int {
    let report = try JournalVerification.verify(journal)
    let id = report.session.header?.journal
    let place = matters.held.firstIndex { $0.source.session.header?.journal == id }
    guard let place else {
      // A journal whose end cannot be read does not say that it was over.
      if let damage = report.damage.first { throw damage }
      throw Complaint(
        journal,
        Phrase(
          vi: "không phải hội nghị đã bế mạc trước hội nghị này (hoặc một bên là buổi MẪU)",
          en: "is no session that was over before this one (or one of the two is a rehearsal)"
        )
      )
    }
    return place
  }

  private var rows: [EarlierMatters.Row] { matters.rows(of: place, for: session) }
  private var open: [EarlierMatters.Row] { rows.filter { $0.taken == nil } }

  private var chosen: [EarlierMatters.Row] {
    open.filter {
      only.isEmpty ? $0.isMarkedFirst : only.contains($0.matter.subject.label)
    }
  }

  private var commands: [String] {
    get throws {
      try chosen.map { row in
        try CommandLine(command: .collectIssue(row.content)).text()
      }
    }
  }
}

// What is printed.
extension EarlierListing {
  private func shown(_ words: Phrase) -> String { PrintableText.shown(office.text(words)) }

  private var title: String {
    let held = matters.held[place]
    let taken = rows.count - open.count
    return shown(
      Phrase(verbatim: "\(held.name) (\(held.source.name)): ")
        + Phrase(
          vi: "còn mở \(open.count), đã đưa sang \(taken)",
          en: "\(open.count) open, \(taken) taken over"
        )
    )
  }

  private var nothingToTake: Phrase {
    if matters.held.isEmpty { return EarlierWords.noSession.capitalised + "." }
    if rows.isEmpty { return EarlierWords.nothingOpen }
    return open.isEmpty ? EarlierWords.allTaken : EarlierWords.onlyByNumber
  }

  /// A line to each matter: its number, where it stands, who has it, by when, what it says.
  private var table: [String] {
    let held = matters.held[place]
    let rows = (only.isEmpty ? rows : chosen).map { row -> [String] in
      let matter = row.matter
      let unit = matter.unit.map { UnitWords.short($0, held.source.session) }
      let due = EarlierWords.due(matter, at: held.source.now)
      let standing = [EarlierWords.standing(matter), row.taken.map(EarlierWords.taken)]
      return [
        "  \(matter.subject.label)",
        office.text(standing.compactMap(\.self).joined(separator: ", ")),
        office.text(unit ?? Phrase(verbatim: "–")),
        office.text(due ?? Phrase(verbatim: "–")), matter.text,
      ]
    }
    let widths = (0..<4).map { column in rows.map { CellWidth.of($0[column]) }.max() ?? 0 }
    return rows.map { cells in
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - CellWidth.of(cell))
      }
      return PrintableText.shown((padded + cells.suffix(1)).joined(separator: "  "))
    }
  }

  /// Why there is nothing more, what stays where it is, and which sessions there are besides.
  private var notes: [Phrase] {
    let restricted = matters.restricted(of: place)
    let others = matters.held.enumerated().filter { $0.offset != place }
      .map { "\($0.element.source.name) (\($0.element.name))" }.joined(separator: ", ")
    return [
      chosen.isEmpty ? nothingToTake : nil,
      restricted > 0 ? EarlierWords.restricted(restricted) : nil,
      matters.unreadable.isEmpty ? nil : EarlierWords.unreadable(matters.unreadable),
      others.isEmpty
        ? nil
        : Phrase(vi: "Hội nghị khác (--from): ", en: "Other sessions (--from): ") + others,
    ].compactMap(\.self)
  }
}
