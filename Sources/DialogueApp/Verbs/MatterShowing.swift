import DeskKit
import DialogueCoding
package import DialogueCore
import DialogueJournal
import DialogueViewModels
import VietnameseText

/// One petition or one task of a notice, with all that was done about it, on standard output.
package struct MatterShowing {
  /// What is shown, by its number.
  package enum Matter: Sendable {
    case petition(Int)
    case task(Int)
  }

  private let office: Office
  private let session: Session
  private let matter: Matter
  private let scene: Scene

  /// - Parameters:
  ///   - matter: Which one.
  ///   - name: The session, as named on the command line.
  ///   - day: By which day dates are near or past; the present one otherwise.
  ///   - office: Whose session.
  /// - Throws: `Complaint`, `SystemFault`, `JournalDamage`.
  package init(_ matter: Matter, of name: String, on day: Day?, in office: Office) throws {
    let report = try JournalVerification.verify(office.sessions.journal(named: name))
    if let damage = report.damage.first { throw damage }
    self.office = office
    self.matter = matter
    session = report.session
    var now = SceneClock(try JournalClock.system()).now(in: session)
    if let day {
      let days = session.day(at: now).days(until: day)
      now = now.advanced(byMilliseconds: Int64(days) * 86_400_000)
    }
    scene = Scene(session: session, now: now, language: office.language)
  }

  /// The card that a station shows, or its parts as one JSON object.
  package func result(isJSON: Bool) throws -> VerbResult {
    switch matter {
    case .petition(let number):
      let petition = try found(session[PetitionNumber(rawValue: number)], number, Self.noPetition)
      guard isJSON else { return lines(MatterPage.petition(petition.number, scene)) }
      return VerbResult([try json(petition).text])
    case .task(let number):
      let task = try found(session.followUp[NoticeTaskID(rawValue: number)], number, Self.noTask)
      guard isJSON else { return lines(MatterPage.task(task.id, scene)) }
      return VerbResult([try json(task).text])
    }
  }

  private var now: LocalTime { session.localTime(at: scene.now) }

  private func lines(_ page: [String]?) -> VerbResult {
    VerbResult((page ?? []).map { PrintableText.shown($0) })
  }

  private func found<Found>(_ found: Found?, _ number: Int, _ none: Phrase) throws -> Found {
    guard let found else { throw Complaint(String(number), none) }
    return found
  }

  private func json(_ petition: Petition) throws -> JSONValue {
    let followUp = session.followUp
    let assignments = petition.followUp.assignments.compactMap { followUp[$0] }
    return try object(
      [
        ("petition", petition), ("settlement", session.settlement(of: petition.number)),
        ("conclusion", petition.conclusion.flatMap { session[$0] } as Any),
        ("answers", petition.answers.compactMap { session[$0] }),
        ("group", petition.followUp.group.flatMap { followUp[$0] } as Any),
        ("assignments", assignments),
        ("extensions", assignments.flatMap(\.extensions).compactMap { followUp[$0] }),
        ("progress", assignments.flatMap(\.progress).compactMap { followUp[$0] }),
        ("writtenAnswers", assignments.flatMap(\.answers).compactMap { followUp[$0] }),
        ("reports", assignments.flatMap(\.reports).compactMap { followUp[$0] }),
        ("waits", petition.followUp.waits.compactMap { followUp[$0] }),
        ("escalations", petition.followUp.escalations.compactMap { followUp[$0] }),
        ("notices", petition.followUp.notices.compactMap { followUp[$0] }),
      ],
      due { _, petitions in petitions.contains(petition.number) }
    )
  }

  private func json(_ task: NoticeTask) throws -> JSONValue {
    let followUp = session.followUp
    return try object(
      [
        ("task", task), ("progress", task.progress.compactMap { followUp[$0] }),
        ("readings", task.readings.compactMap { followUp[$0] }),
        ("incidents", task.incidents.compactMap { followUp[$0] }),
      ],
      due { item, _ in session.task(of: item) == task.id }
    )
  }

  private func object(_ parts: [(String, Any)], _ due: [JSONValue]) throws -> JSONValue {
    let members = try parts.map { JSONValue.Member($0.0, try StateTree.json($0.1)) }
    return .object(members + [JSONValue.Member("due", .array(due))])
  }

  private func due(
    where isWanted: (FollowUpItem, [PetitionNumber]) -> Bool
  ) throws -> [JSONValue] {
    let entries = FollowUpEntries(session, now: now)
    let name = session.plan.slug
    let rows =
      entries.items.filter { isWanted(.due($0.kind), $0.petitions) }
      .map { DueRow($0, of: session, named: name, at: now) }
      + entries.office.filter { isWanted($0.item, $0.petitions) }
      .map { DueRow($0, of: session, named: name) }
    return try rows.map { try JSONValue(JSONText.encode($0)) }
  }

  private static let noPetition = Phrase(
    vi: "không có kiến nghị số này",
    en: "there is no petition of that number"
  )
  private static let noTask = Phrase(
    vi: "không có nhiệm vụ số này",
    en: "there is no task of that number"
  )
}
