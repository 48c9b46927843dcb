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
  try table.giveReason(.secretary, "mưa bão")
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
