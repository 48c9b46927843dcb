import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

@Test func `a session put off by keys is told as put off until the plan names another day`() throws
{
  var table = Table(Rehearsal(), .secretary)
  table.press(.secretary, .control("o"), .character("S"))
  try table.choose(.secretary, DeskAction.postpone.rawValue)
  try table.fill(.secretary, [("reason", "mưa bão")])
  table.press(.secretary, .enter)
  #expect(table.session.stage == .postponed, "\(table.said(.secretary))")
  table.press(.secretary, .control("o"), .character("6"))
  let screen = table.frame(.secretary).description
  #expect(screen.contains("Đã hoãn (24/05/2024), chưa định ngày mới: sửa kế hoạch ở 6"))
  #expect(screen.contains("✗ 1 Kế hoạch"))
  #expect(screen.contains("Đã hoãn: mưa bão"))
  table.press(.secretary, .enter)
  try table.fill(.secretary, [("day", "20/06/2024")])
  table.press(.secretary, .enter)
  #expect(table.session.fixedDay == Day("2024-06-20"), "\(table.said(.secretary))")
  #expect(table.frame(.secretary).description.contains("thứ Năm 20/06/2024"))
}

@Test
func `the act of putting off takes the new day with it, for a reason of the list or in words`()
  throws
{
  var table = Table(Rehearsal(), .secretary)
  table.press(.secretary, .control("o"), .character("S"))
  try table.choose(.secretary, DeskAction.postpone.rawValue)
  let form = try table.openForm(.secretary)
  #expect(form.rows.map(\.id) == ["kind", "reason", "day"])
  table.press(.secretary, .enter)
  #expect(table.commands.isEmpty)
  try table.fill(.secretary, [("kind", "1"), ("reason", "bão số 2"), ("day", "24/05/2024")])
  table.press(.secretary, .enter)
  #expect(table.said(.secretary) == "hội nghị đang định ngày này")
  try table.fill(.secretary, [("day", "20/06/2024")])
  #expect(table.frame(.secretary).description.contains("→ thứ Năm 20/06/2024"))
  table.press(.secretary, .enter)
  let day = try #require(Day("2024-06-20"))
  let reason = "thời tiết xấu: bão số 2"
  #expect(table.commands.map(\.command) == [.postponeSession(reason: reason, until: .day(day))])
  #expect(table.session.stage == .postponed)
  #expect(table.session.fixedDay == day)
  #expect(table.said(.secretary).contains("hoãn hội nghị đến 20/06/2024"))
}

@Test func `an office that has no list of reasons gives them in words`() throws {
  var founding = Examples.founding
  let known = founding.catalogue
  founding.catalogue = Catalogue(topics: known.topics, units: known.units)
  var table = Table(Rehearsal(founding), .secretary)
  table.press(.secretary, .control("o"), .character("S"))
  try table.choose(.secretary, DeskAction.postpone.rawValue)
  #expect(try table.openForm(.secretary).rows.map(\.id) == ["reason", "day"])
  table.press(.secretary, .enter)
  #expect(table.commands.isEmpty)
  try table.fill(.secretary, [("reason", "mưa bão")])
  table.press(.secretary, .enter)
  #expect(table.commands.map(\.command) == [.postponeSession(reason: "mưa bão", until: nil)])
}

@Test func `the room reads the new day of a session put off, as soon as there is one`() throws {
  var rehearsal = Rehearsal()
  try rehearsal.perform(.postponeSession(reason: "mưa bão", until: nil))
  let without = try #require(HallBoard(rehearsal.session, at: rehearsal.now))
  #expect(without.words.isEmpty)
  let day = try #require(Day("2024-06-20"))
  try rehearsal.perform(.postponeSession(reason: "mưa bão", until: .day(day)))
  let board = try #require(HallBoard(rehearsal.session, at: rehearsal.now))
  #expect(board.heading == HallWords.postponed)
  #expect(board.words == HallWords.opening(rehearsal.session.plan))
  #expect(board.words.contains { $0.vi.contains("20/06/2024") })
}

@Test func `a session called off says why in the room line`() throws {
  var rehearsal = Rehearsal()
  try rehearsal.perform(.cancelSession(reason: "sáp nhập xã"))
  let scene = Scene(session: rehearsal.session, now: rehearsal.now)
  #expect(RoomLine.roomRow(scene, columns: 80).description.contains("Hủy: sáp nhập xã"))
}

@Test(arguments: [(Language.vi, "HOÃN"), (.en, "POSTPONED")])
func `every station reads that the session is put off`(language: Language, word: String) throws {
  var rehearsal = Rehearsal()
  try rehearsal.perform(.postponeSession(reason: "mưa bão", until: nil))
  let scene = Scene(session: rehearsal.session, now: rehearsal.now, language: language)
  for columns in [120, 80, 40] {
    let row = RoomLine.sessionRow(Actor(.operator), scene, columns: columns).description
    #expect(row.contains(word))
  }
}
