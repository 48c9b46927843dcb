import DialogueCoding
import DialogueCore
import DialogueTestSupport
import OfficeData
import Testing

/// A sample session, as its files tell it.
struct SampleSitting {
  /// One act of the file with its time and station.
  struct Step {
    let wall: Int64
    let actor: Actor
    let command: Command
  }

  let steps: [Step]
  let start: Int64
  private let founding: Founding

  /// The place among the steps of the first one that follows the meeting.
  let aftermath: Int

  init(_ sample: String = "ngoc-chau") throws {
    let library = OfficeLibrary(OfficeFiles())
    let file = try library.plan(ofSample: sample)
    let meeting = try library.commands(ofSample: sample).split(separator: "\n")
    let after = try library.aftermath(ofSample: sample)?.split(separator: "\n") ?? []
    steps = try (meeting + after).map { line in
      let line = try CommandLine(String(line))
      return Step(
        wall: try #require(line.at),
        actor: try #require(line.actor),
        command: line.command
      )
    }
    let drafted = steps.firstIndex { if case .draftNotice = $0.command { true } else { false } }
    aftermath = after.isEmpty ? drafted ?? steps.count : meeting.count
    start = try #require(steps.first).wall
    founding = Founding(
      header: .rehearsed,
      ruleset: file.ruleset,
      catalogue: file.catalogue,
      calendar: try library.calendar(),
      agenda: file.agenda.items,
      plan: file.plan
    )
  }

  func moment(_ wall: Int64) -> Moment { Moment(wall: wall, uptime: wall - start) }

  /// The place of the opening among the steps.
  var opening: Int {
    steps.firstIndex { if case .openSession = $0.command { true } else { false } } ?? 0
  }

  /// The session after everything that comes before the opening.
  func prepared() throws -> Rehearsal { try played(before: opening) }

  /// The session as the file tells it before one of its steps.
  func played(before step: Int) throws -> Rehearsal {
    var rehearsal = Rehearsal(founding, at: moment(start))
    for step in steps[..<step] {
      rehearsal.now = moment(step.wall)
      try rehearsal.perform(Table.sealed(step.command), as: step.actor)
    }
    return rehearsal
  }

  /// The session as the file tells it up to a wall time, and the clocks at that time.
  func played(until wall: Int64) throws -> Rehearsal {
    var rehearsal = try played(before: steps.firstIndex { $0.wall > wall } ?? steps.count)
    rehearsal.now = moment(wall)
    return rehearsal
  }

  /// When the words of a step were begun, where the file says so.
  func beginning(of step: Step) -> Int64? {
    switch step.command {
    case .writeEntry(let draft): draft.begunAt
    case .recordAnswer(_, let line): line.begunAt
    default: nil
    }
  }
}
