import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing
import VietnameseText

@testable import DialogueViewModels

/// Where the selection goes while a filter is typed.
struct FindingTests {
  private let size = Size(rows: 24, columns: 80)

  private func typed(_ query: String, in place: Place) throws -> Station {
    let scene = try Ordered.scene()
    var station = Station(actor: Actor(.secretary), run: "find")
    station.place = place
    let keys = [Key.character("/")] + query.map { Key.character($0) }
    _ = station.handle(keys, showing: scene, in: size)
    return station
  }

  @Test(arguments: [
    ("an", RegistrationNumber(1)), ("lê", RegistrationNumber(2)), ("lan", RegistrationNumber(4)),
    ("hvs", RegistrationNumber(5)), ("mai dang", RegistrationNumber(6)),
  ])
  func `the list of order goes to whoever answers best`(
    query: String,
    number: RegistrationNumber
  ) throws {
    #expect(try typed(query, in: .order).lists.order.selectedID == number)
  }

  @Test func `the list of papers goes to the title that begins with the words`() throws {
    let station = try typed("bien ban", in: .papers)
    #expect(station.lists.papers.selectedID == PaperRow.minutes)
  }

  @Test func `a page of text goes to the line with the whole phrase first`() {
    var sheet = TextSheet(
      title: Phrase(verbatim: "T"),
      paragraphs: ["ích lợi công của đất", "a", "b", "đất công ích"].map { Phrase(verbatim: $0) }
    )
    let keys = "/dat cong ich".map { Key.character($0) }
    for key in keys { _ = sheet.handle(key, in: Size(rows: 1, columns: 40), .vi) }
    #expect(sheet.top == 3)
  }

  @Test func `a search in a page composes Vietnamese`() {
    var sheet = TextSheet(
      title: Phrase(verbatim: "T"),
      paragraphs: ["hoa", "hóa"].map { Phrase(verbatim: $0) }
    )
    for key in "/hoas".map({ Key.character($0) }) {
      _ = sheet.handle(key, in: Size(rows: 1, columns: 40), .vi, typing: Typing(.telex))
    }
    #expect(sheet.search.query == "hóa")
    #expect(sheet.top == 1)
  }

  @Test func `names are ordered by number, by given name, by whole name, as remembered`() throws {
    let scene = try Ordered.scene()
    var station = Station(actor: Actor(.secretary), run: "order")
    station.place = .order
    var orders: [[Int]] = []
    for _ in 0..<3 {
      let intents = station.handle([.character("r")], showing: scene, in: size)
      #expect(intents.contains(.remember(station.preferences)))
      station.settle(showing: scene, in: size)
      orders.append(station.lists.order.selectableIDs.map(\.rawValue))
    }
    #expect(orders == [[1, 3, 2, 4, 6, 5], [6, 5, 2, 4, 1, 3], [1, 2, 3, 4, 5, 6]])
    let title = try #require(
      station.orderFrame(in: size, scene).description.split(separator: "\n").first
    )
    #expect(!title.contains("theo"))
    station.preferences.names = .whole
    #expect(station.orderFrame(in: size, scene).description.contains("theo cả họ tên"))
  }
}
