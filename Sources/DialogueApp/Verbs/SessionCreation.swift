import DeskKit
import DialogueCore
import DialogueJournal
import OfficeData

/// The making of a new session, with everything that it is held by.
package struct SessionCreation {
  /// What a session is planned with.
  struct Ground {
    let plan: Plan
    let ruleset: Ruleset
    let agenda: AgendaTemplate
    let catalogue: Catalogue

    init(_ file: PlanFile) {
      plan = file.plan
      ruleset = file.ruleset
      agenda = file.agenda
      catalogue = file.catalogue
    }

    init(
      _ plan: Plan,
      ruleset: RulesetID,
      agenda: AgendaID,
      units: String,
      _ library: OfficeLibrary
    )
      throws
    {
      self.plan = plan
      self.ruleset = try library.ruleset(ruleset)
      self.agenda = try library.agenda(agenda)
      catalogue = try library.catalogue(units: units)
    }
  }

  /// Stands for the machine's boot while time is played from a script.
  private static let playedBoot = "rehearsal"

  private let office: Office
  private let ground: Ground

  init(_ ground: Ground, in office: Office) {
    self.office = office
    self.ground = ground
  }

  /// A session from a plan that somebody wrote.
  ///
  /// - Throws: `OfficeFileError`.
  package init(planAt path: String, in office: Office) throws {
    self.init(Ground(try office.library.plan(atPath: path)), in: office)
  }

  /// A session from what was given on the command line.
  ///
  /// - Throws: `Complaint`, `OfficeFileError`.
  package init(_ request: PlanRequest, in office: Office) throws {
    let ground = try Ground(
      Plan(checking: request),
      ruleset: RulesetID(request.ruleset),
      agenda: AgendaID(request.agenda),
      units: request.units,
      office.library
    )
    self.init(ground, in: office)
  }

  /// Makes the journal and its key.
  ///
  /// - Parameters:
  ///   - isRehearsal: Whether commands may say when they happen, and every paper says MẪU.
  ///   - isHistorical: Whether a ruleset may be used that is not in effect on the day.
  /// - Returns: The path of the journal.
  /// - Throws: `Complaint`, `SystemFault`, `OfficeFileError`.
  package func create(isRehearsal: Bool, isHistorical: Bool) throws -> String {
    let clock = try JournalClock.system()
    let wall = clock.wall()
    if !isHistorical { try checkEffect(today: Day(wall: wall, utcOffsetMinutes: 420)) }
    let path = office.sessions.newJournal(named: ground.plan.slug)
    if isRehearsal {
      try rehearse(at: path, from: wall)
    } else {
      try create(at: path, Moment(wall: wall, uptime: clock.uptime()), boot: clock.boot)
    }
    return path
  }

  /// Makes the journal of a rehearsal, in which time is what the commands say.
  func rehearse(at path: String, from wall: Int64) throws {
    let start = Moment(wall: wall, uptime: wall)
    try create(at: path, start, boot: Self.playedBoot, isRehearsal: true)
  }

  private func create(
    at path: String,
    _ moment: Moment,
    boot: String,
    isRehearsal: Bool = false
  ) throws {
    let header = JournalHeader(
      journal: RandomText.hexadecimal(32),
      app: ProgramVersion.text,
      boot: boot,
      rehearsal: isRehearsal ? true : nil
    )
    let founding = Founding(
      header: header,
      ruleset: ground.ruleset,
      catalogue: ground.catalogue,
      calendar: try office.library.calendar(),
      agenda: ground.agenda.items,
      plan: ground.plan
    )
    let station = Actor(.secretary)
    try JournalCreation.create(
      at: path,
      records: founding.records(at: moment, by: station, run: station.newRun()),
      key: PrivateKey()
    )
  }

  /// A ruleset that is not in effect on the day of the session is taken only when asked for.
  private func checkEffect(today: Day) throws {
    let day = ground.plan.date.day ?? today
    let ruleset = ground.ruleset
    guard !ruleset.isInEffect(on: day) else { return }
    let from = ruleset.effectiveFrom?.description ?? "…"
    let until = ruleset.effectiveUntil?.description ?? "…"
    throw Complaint(
      ruleset.id.rawValue,
      Phrase(
        vi: "quy chế có hiệu lực \(from) – \(until), hội nghị ngày \(day)",
        en: "the ruleset is in effect \(from) – \(until), the session is on \(day)"
      ),
      remedy: Phrase(
        vi: "Chọn quy chế khác, hoặc thêm --historical.",
        en: "Choose another ruleset, or add --historical."
      )
    )
  }
}
