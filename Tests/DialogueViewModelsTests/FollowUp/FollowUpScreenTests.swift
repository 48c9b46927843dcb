import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// The board over several sessions.
struct FollowUpScreenTests {
  private func screen(_ size: Size) throws -> FollowUpScreen {
    let names = ["Ngọc Châu 24/05", "Sơn Động 24/05"]
    let sources = try names.map { name in
      FollowUpSource(
        try Rehearsal.received().session,
        at: Examples.morning.advanced(byMilliseconds: 14 * 86_400_000),
        name: name
      )
    }
    var screen = FollowUpScreen(sources, language: .vi)
    screen.settle(in: size)
    return screen
  }

  @Test func `each row names its session, and the foot keeps date and sum`() throws {
    let size = Size(rows: 24, columns: 80)
    let text = "\(try screen(size).frame(in: size))"
    let rows = text.split(separator: "\n").filter { $0.contains("YK-0") }
    #expect(rows.count == 16, "\(text)")
    #expect(rows.count { $0.contains(" Ngọc Châu ") } == 8, "\(text)")
    #expect(rows.count { $0.contains(" Sơn Động ") } == 8, "\(text)")
    #expect(
      rows.filter { !$0.contains("phối hợp") }.allSatisfy { $0.hasSuffix(" ngày") },
      "\(text)"
    )
    #expect(text.contains("\n Ngọc Châu 24/05 · Địa chính – Xây dựng · 01 Nguyễn Văn An"))
  }

  @Test(arguments: [(12, 50), (24, 80), (40, 120)])
  func `the reason of the selected date is read at every size`(rows: Int, columns: Int) throws {
    let size = Size(rows: rows, columns: columns)
    let text = "\(try screen(size).frame(in: size))"
    #expect(text.contains("Hạn thứ Tư 29/05/2024 = 27/05/2024 + 2"), "\(text)")
  }

  @Test func `Enter opens the row's own session, x and the filter lay it anew`() throws {
    let size = Size(rows: 24, columns: 80)
    var screen = try screen(size)
    for _ in 0..<2 { #expect(screen.handle(.down, in: size) == .stays) }
    #expect(screen.handle(.enter, in: size) == .opens(source: 1, .due(.acknowledgement(1))))
    #expect(screen.handle(.character("x"), in: size) == .stays)
    #expect("\(screen.frame(in: size))".contains("THEO ĐƠN VỊ"))
    #expect(screen.handle(.character("/"), in: size) == .stays)
    for letter in "không đâu" { _ = screen.handle(.character(letter), in: size) }
    #expect("\(screen.frame(in: size))".contains("không có dòng nào khớp bộ lọc"))
    for _ in 0..<2 { #expect(screen.handle(.escape, in: size) == .stays) }
    #expect(screen.handle(.character("q"), in: size) == .leaves)
  }

  @Test func `any size leaves a picture of that size`() throws {
    for rows in [1, 2, 3, 5, 8, 13, 19, 30] {
      for columns in [1, 7, 20, 45, 69, 70, 79, 99, 100, 139, 140] {
        let size = Size(rows: rows, columns: columns)
        #expect(try screen(size).frame(in: size).size == size)
      }
    }
  }
}
