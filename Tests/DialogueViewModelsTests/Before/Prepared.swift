import DeskKit
import DialogueCore
import DialogueTestSupport

@testable import DialogueViewModels

/// A session a day before it opens, with some of what is owed done and some missing.
enum Prepared {
  static let land = Examples.land

  /// The board is not announced, one answer is not prepared, nobody is counted.
  static func rehearsal(_ founding: Founding = Examples.founding) throws -> Rehearsal {
    var rehearsal = Rehearsal(founding)
    rehearsal.now = Moment(wall: Examples.morning.wall - 86_400_000, uptime: 900_000)
    try rehearsal.play([
      .approveContent(Approval(by: Examples.chairman, on: day(2024, 5, 6))),
      .announceSession(
        AnnouncementContent(
          channel: ChannelID("loa"),
          on: day(2024, 5, 15),
          issuer: "Văn phòng",
          contents: AnnouncementRule.allContents,
          proof: "lịch phát"
        )
      ),
      .collectIssue(
        IssueContent(
          text: "Giá bồi thường đất vườn thôn Đoài",
          source: "MTTQ xã",
          timesRaised: 2,
          isBacklog: true,
          unit: land
        )
      ),
      .collectIssue(IssueContent(text: "Đường trục thôn Đông xuống cấp", source: "MTTQ xã")),
      .askPreparation(
        PreparationTaskContent(
          kind: .preparedAnswer,
          unit: land,
          text: "Giá bồi thường",
          issue: 1
        )
      ),
      .sendInvitations(
        InvitationContent(recipients: "Đại biểu các thôn", count: 42, on: day(2024, 5, 20))
      ),
    ])
    return rehearsal
  }

  static func scene(
    _ founding: Founding = Examples.founding,
    language: Language = .vi
  ) throws -> Scene {
    let rehearsal = try rehearsal(founding)
    return Scene(session: rehearsal.session, now: rehearsal.now, language: language)
  }

  /// A station in a place, with a row selected.
  static func station(
    _ actor: Actor = .secretary,
    at place: Place = .preparation,
    on row: DutyRow? = nil,
    _ scene: Scene,
    _ size: Size = Size(rows: 20, columns: 80)
  ) -> Station {
    var station = Station(actor: actor, run: "test")
    station.place = place
    station.settlePreparation(in: size, scene)
    guard let row else { return station }
    // A row under a duty is there only after its duty is opened.
    station.lists.duties.select(.duty(Checklist(scene).group(of: row)))
    station.settlePreparation(in: size, scene)
    station.lists.duties.select(row)
    station.settlePreparation(in: size, scene)
    return station
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Examples.heldOn
  }
}

extension Examples {
  /// The day of the example session.
  static var heldOn: Day { Day(wall: morning.wall, utcOffsetMinutes: 420) }
}
