import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct SmallWindowTests {
  @Test(arguments: [Size(rows: 10, columns: 40), Size(rows: 5, columns: 20)])
  func `a small window says in its last row what was recorded, until the next key`(
    size: Size
  ) throws {
    var table = Table(try .queued(), .operator)
    table.size = size
    let row = size.rows - 1
    #expect(table.frame(.operator).text(ofRow: row).hasPrefix("Cửa sổ nhỏ"))
    table.press(.operator, .function(2))
    #expect(table.frame(.operator).text(ofRow: row).hasPrefix("✔ Đã ghi #"))
    table.press(.operator, .function(2))
    #expect(table.frame(.operator).text(ofRow: row).hasPrefix("01"))
    table.press(.operator, .down)
    #expect(table.frame(.operator).text(ofRow: row).hasPrefix("Cửa sổ nhỏ"))
  }

  @Test func `a small window says that nothing more is recorded`() throws {
    let rehearsal = try Rehearsal.queued()
    let full = Phrase(vi: "DỪNG GHI: đĩa đầy", en: "NOT RECORDING: disk full")
    let scene = Scene(session: rehearsal.session, now: rehearsal.now, journal: .readOnly(full))
    let size = Size(rows: 10, columns: 40)
    var station = Station(actor: .operator, run: "o")
    station.settle(showing: scene, in: size)
    #expect(station.frame(showing: scene, in: size).text(ofRow: 9).hasPrefix(full.vi))
  }

  @Test func `a question that finds no room shows where it is cut, in both languages`() throws {
    var table = Table(try .queued(), .operator)
    table.size = Size(rows: 5, columns: 20)
    table.press(.operator, .character("q"))
    for language in Language.allCases {
      table.language = language
      let rows = table.frame(.operator).description.split(separator: "\n")
      #expect(rows.contains { $0.hasSuffix("…") && !$0.contains("─") })
      #expect(rows.contains { $0.hasPrefix("c ") })
    }
  }

  @Test func `the day of the session is never cut from the first row`() throws {
    var founding = Examples.founding
    founding.plan.title = "Huyện Thạch Hà · Đối thoại TN-MT với nhân dân các xã ven biển"
    var table = Table(try .queued(4, founding), .secretary)
    table.language = .en
    #expect(table.frame(.secretary).text(ofRow: 0).contains("… 24/05/2024"))
  }

  @Test func `of another station's act the number goes before the act does`() {
    let news = StationNews.act(
      Phrase(verbatim: "registered 12 Bùi Quang Phú"),
      by: Phrase(verbatim: "Secretary 2"),
      record: 212
    )
    #expect(news.text(width: 60, .en) == "Secretary 2 #212: registered 12 Bùi Quang Phú")
    #expect(news.text(width: 40, .en) == "Secretary 2 #212: registered 12 Bùi…")
    #expect(news.text(width: 30, .en) == "Secretary 2: registered 12…")
    #expect(news.text(width: 18, .en) == "Secretary 2 #212")
  }

  @Test(arguments: [80, 60, 40])
  func `the keys at the foot of a form are whole`(columns: Int) throws {
    var table = Table(try .queued(), .operator)
    table.size = Size(rows: 24, columns: columns)
    for language in Language.allCases {
      table.language = language
      table.press(.operator, .escape, .function(5))
      let screen = table.frame(.operator).description
      let foot = try #require(screen.split(separator: "\n").first { $0.contains("Enter, F5") })
      #expect(!foot.contains("…"), "\(foot)")
    }
  }
}
