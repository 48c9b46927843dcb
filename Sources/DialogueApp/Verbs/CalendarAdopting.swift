import DeskKit
import DialogueCoding
import DialogueCore
import DialogueJournal
import DialogueViewModels
import OfficeData
import VietnameseText

/// The office's calendar against the one by which a session reckons: what it moves, or moved.
package struct CalendarAdopting {
  private let office: Office
  private let path: String
  private let calendar: WorkingCalendar

  /// - Parameters:
  ///   - session: The session, as named on the command line.
  ///   - office: Whose session, and whose calendar file.
  /// - Throws: `Complaint`, `OfficeFileError`, `SystemFault`.
  package init(_ session: String, in office: Office) throws {
    self.office = office
    path = try office.sessions.journal(named: session)
    calendar = try office.library.calendar()
  }

  /// Each deadline that the calendar moves, old and new, without recording anything.
  ///
  /// - Throws: `Complaint` where the calendar cannot be adopted, `JournalDamage`, `SystemFault`.
  package func preview() throws -> VerbResult {
    let report = try JournalVerification.verify(path)
    if let damage = report.damage.first { throw damage }
    let session = report.session
    guard session.calendar != calendar else { return unchanged }
    let now = SceneClock(try JournalClock.system()).now(in: session)
    do throws(Refusal) {
      let events = try session.decide(
        .adoptCalendar(calendar),
        as: Actor(.secretary),
        at: now
      )
      return moved(events, session, from: session.calendar)
    } catch {
      throw Complaint(calendar.version, RefusalWords.sentence(error, session))
    }
  }

  /// Records the calendar and every deadline that it moves.
  ///
  /// - Throws: `Complaint` where it is refused, `JournalDamage`, `SystemFault`.
  package func adopt() throws -> VerbResult {
    var recording = try CommandRecording(
      path: path,
      as: Actor(.secretary),
      isJSON: false,
      language: office.language
    )
    let old = recording.session.calendar
    guard old != calendar else { return unchanged }
    let answer = recording.perform(try CommandLine(command: .adoptCalendar(calendar)).text())
    guard !recording.hasRefused else {
      return VerbResult([answer ?? ""], code: VerbResult.refused)
    }
    let events = recording.session.ledger.last?.events ?? []
    var result = moved(events, recording.session, from: old)
    result.lines.append(answer ?? "")
    return result
  }

  private var unchanged: VerbResult {
    VerbResult([office.text(CalendarWords.alreadyInUse(calendar))])
  }

  private func moved(_ events: [Event], _ session: Session, from old: WorkingCalendar) -> VerbResult
  {
    let paragraphs = CalendarWords.paragraphs(
      from: old,
      to: calendar,
      changes: events.flatMap(\.deadlineChanges),
      session
    )
    let lines = [CalendarWords.title(from: old, to: calendar)] + paragraphs
    return VerbResult(lines.map { PrintableText.shown(office.text($0)) })
  }
}
