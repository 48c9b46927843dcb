import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// What a body or an earlier session gathered, on cards, lists and the board.
struct GatheredAtStationTests {
  private func desk(answering numbers: [Int] = []) throws -> TestDesk {
    var rehearsal = try Rehearsal.gathered()
    for number in numbers { try rehearsal.answer(PetitionNumber(rawValue: number)) }
    var desk = TestDesk(.secretary, rehearsal)
    desk.size = Size(rows: 30, columns: 120)
    return desk
  }

  @Test func `the card names a source where a petitioner would stand`() throws {
    var desk = try desk()
    desk.station.place = .card(1)
    #expect(desk.body().contains("Nguồn      do Ủy ban MTTQ xã tổng hợp"), "\(desk.body())")
    #expect(!desk.body().contains("Người nêu"))
    desk.station.place = .card(2)
    #expect(desk.body().contains("Nguồn      chuyển từ Đối thoại 20/11/2023"), "\(desk.body())")
    desk.station.place = .card(3)
    #expect(desk.body().contains("Người nêu  Ông Lê Văn Tám, thôn Đoài"), "\(desk.body())")
  }

  @Test func `merged with a citizen's it is named below the petitioner, with its number`() throws {
    var rehearsal = try Rehearsal.gathered()
    try rehearsal.perform(.mergePetitions(petitions: [1], into: 4))
    var desk = TestDesk(.secretary, rehearsal)
    desk.size = Size(rows: 30, columns: 120)
    desk.station.place = .card(4)
    #expect(desk.body().contains("Người nêu  01 Nguyễn Văn An"), "\(desk.body())")
    #expect(
      desk.body().contains("Nguồn      do Ủy ban MTTQ xã tổng hợp (xếp chung từ YK-01)"),
      "\(desk.body())"
    )
  }

  @Test func `the list of petitions names the source`() throws {
    var desk = try desk()
    desk.station.place = .petitions
    #expect(desk.screen().contains("do Ủy ban MTTQ xã tổng hợp"), "\(desk.screen())")
  }

  @Test func `the board by those who raised it has the sources as groups of their own`() throws {
    var desk = try desk()
    desk.station.openFollowUp()
    _ = desk.frame()
    for _ in 0..<3 { desk.press(.character("x")) }
    let screen = desk.screen()
    #expect(screen.contains("THEO NGƯỜI NÊU"), "\(screen)")
    for title in ["do Ủy ban MTTQ xã tổng hợp · 1", "chuyển từ Đối thoại 20/11/2023 · 1"] {
      #expect(screen.contains("── \(title)"), "\(screen)")
    }
  }

  @Test func `d on what is answered closes it, nobody has to be told`() throws {
    var desk = try desk(answering: [1, 3])
    desk.station.openFollowUp(at: .due(.answer(1)))
    _ = desk.frame()
    desk.press(.character("d"))
    #expect(desk.station.topForm?.kind is ClosingForm)
    desk.press(.escape)
    desk.station.openFollowUp(at: .due(.answer(2)))
    _ = desk.frame()
    desk.press(.character("d"))
    #expect(desk.station.topForm?.kind is CitizenNoticeForm)
  }

  @Test func `the body may be chosen in the form that tells of a result`() throws {
    var desk = try desk(answering: [1])
    desk.station.place = .card(1)
    _ = desk.frame()
    desk.press(.character("c"))
    #expect(desk.form().contains("báo: Ủy ban MTTQ xã"), "\(desk.form())")
  }
}
