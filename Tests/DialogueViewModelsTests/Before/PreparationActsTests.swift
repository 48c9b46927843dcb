import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

@Test(arguments: [
  (DutyRow.duty(.plan), "before.plan"),
  (.duty(.approval), "before.approval"),
  (.duty(.announcement), "before.announcement.bang"),
  (.duty(.channel(ChannelID("loa"))), "before.announcement.loa"),
  (.announcement(1), "before.announcement.loa"),
  (.duty(.issues), "before.issue.new"),
  (.issue(2), "before.issue.02"),
  (.duty(.preparedAnswers), "before.task.preparedAnswer"),
  (.task(1), "before.done.01"),
  (.duty(.tasks), "before.task.work"),
  (.duty(.roles), "before.role"),
  (.duty(.invitations), "before.invitation"),
  (.invitation(1), "before.invitation"),
])
func `Enter opens the form of the row`(row: DutyRow, draftID: String) throws {
  let scene = try Prepared.scene()
  var station = Prepared.station(on: row, scene)
  #expect(station.openSelectedDuty(scene) == [])
  #expect(station.topForm?.kind.draftID == draftID)
}

@Test(arguments: [
  (DutyRow.duty(.presiding), ["plan", "delegate", "coChairs"]),
  (.duty(.attendance), ["attendance", "absence"]),
])
func `Enter offers a choice where a duty has several forms`(row: DutyRow, ids: [String]) throws {
  let scene = try Prepared.scene()
  var station = Prepared.station(on: row, scene)
  _ = station.openSelectedDuty(scene)
  guard case .menu(let menu, .acts) = station.overlays.last else {
    Issue.record("no menu of acts")
    return
  }
  #expect(menu.choices.map(\.id) == ids)
}

@Test(arguments: [
  (DutyRow.duty(.approval), [Command.revokeApproval]),
  (.task(1), [.dropPreparation(task: 1)]),
  (.announcement(1), [.withdrawAnnouncement(announcement: 1)]),
  (.invitation(1), [.withdrawInvitation(invitation: 1)]),
])
func `s takes back what was recorded by mistake`(row: DutyRow, commands: [Command]) throws {
  let scene = try Prepared.scene()
  var station = Prepared.station(on: row, scene)
  _ = station.amendSelectedDuty(scene)
  guard case .menu(_, .commands(let offered)) = station.overlays.last else {
    Issue.record("no menu of commands")
    return
  }
  #expect(offered.sorted { $0.key < $1.key }.map(\.value) == commands)
}

@Test func `p offers every kind of row and the desk that may not is told so`() throws {
  let scene = try Prepared.scene()
  var station = Prepared.station(Actor(.operator), on: .duty(.plan), scene)
  #expect(station.actBefore(.addRow, showing: scene) == [])
  guard case .menu(let menu, .acts) = station.overlays.last else {
    Issue.record("no menu of acts")
    return
  }
  #expect(
    menu.choices.filter { $0.obstacle == nil }.map(\.id)
      == ["attendance", "absence", "earlierMatters"]
  )
  #expect(menu.choices.count == 13)
}

@Test func `a desk that may not prepare is refused with a sentence`() throws {
  let scene = try Prepared.scene()
  var station = Prepared.station(Actor(.operator), on: .duty(.plan), scene)
  #expect(station.openSelectedDuty(scene) == [.bell])
  #expect(station.status.mine?.vi == "việc này của bàn thư ký")
  #expect(station.overlays.isEmpty)
}

@Test func `two Enters on a channel record its announcement`() throws {
  let scene = try Prepared.scene()
  let size = Size(rows: 24, columns: 80)
  var station = Prepared.station(on: .duty(.channel(ChannelID("bang"))), scene)
  #expect(station.handle([.enter], showing: scene, in: size) == [])
  let content = AnnouncementContent(
    channel: ChannelID("bang"),
    on: Prepared.day(2024, 5, 23),
    contents: AnnouncementRule.allContents
  )
  #expect(
    station.handle([.enter], showing: scene, in: size) == [
      .perform(id: CommandID("test.1"), command: .announceSession(content))
    ]
  )
}

@Test func `a filter leaves the rows that its words are in`() throws {
  let scene = try Prepared.scene()
  let size = Size(rows: 24, columns: 80)
  var station = Prepared.station(on: .duty(.plan), scene)
  let typed: [Key] = "/giay moi".map { .character($0) } + [.enter]
  #expect(station.handle(typed, showing: scene, in: size) == [])
  station.settle(showing: scene, in: size)
  #expect(station.lists.duties.visibleRows.map(\.id).contains(.duty(.invitations)))
  #expect(!station.lists.duties.visibleRows.map(\.id).contains(.duty(.agenda)))
}
