import DialogueCoding
import DialogueCore
import DialogueTestSupport
import OfficeData
import Testing

/// A sample session played from its files as a user's program would play it.
struct SampleSession {
  /// A command file as it is shipped, with that of what followed when it is asked for.
  static func lines(of id: String, withAftermath: Bool = false) throws -> [CommandLine] {
    let library = OfficeLibrary(OfficeFiles())
    let aftermath = withAftermath ? try library.aftermath(ofSample: id) : nil
    return try (library.commands(ofSample: id) + (aftermath ?? ""))
      .split(separator: "\n")
      .map { try CommandLine(String($0)) }
  }

  private(set) var rehearsal: Rehearsal

  var session: Session { rehearsal.session }

  /// Plays the commands up to a wall time, all of them without one; the first refusal is thrown.
  init(_ id: String, until end: Int64 = .max, withAftermath: Bool = false) throws {
    let library = OfficeLibrary(OfficeFiles())
    let file = try library.plan(ofSample: id)
    let lines = try Self.lines(of: id, withAftermath: withAftermath)
    let start = try #require(lines.first?.at)
    rehearsal = Rehearsal(
      Founding(
        header: .rehearsed,
        ruleset: file.ruleset,
        catalogue: file.catalogue,
        calendar: try library.calendar(),
        agenda: file.agenda.items,
        plan: file.plan
      ),
      at: Moment(wall: start, uptime: 0)
    )
    for line in lines {
      let wall = try #require(line.at)
      guard wall <= end else { return }
      try rehearsal.perform(
        line.command.sealingPrivateTexts { field, plain in "box:\(field.rawValue).\(plain.count)" },
        as: try #require(line.actor),
        at: Moment(wall: wall, uptime: wall - start)
      )
    }
  }
}
