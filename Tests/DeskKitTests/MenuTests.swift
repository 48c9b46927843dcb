import DeskKit
import Testing

struct MenuTests {
  private func menu(takesSeveral: Bool = false, picked: [String] = []) -> Menu {
    Menu(
      Phrase(vi: "GIAO", en: "ASSIGN"),
      FieldTests.topics,
      takesSeveral: takesSeveral,
      picked: picked
    )
  }

  @Test func `a digit chooses`() {
    var menu = menu()
    #expect(menu.handle(.character("2")) == .chooses(["land"]))
    let obstacle = Phrase(vi: "ngoài nội dung", en: "not on the list")
    #expect(menu.handle(.character("3")) == .refused(obstacle))
    #expect(menu.handle(.escape) == .closes)
  }

  @Test func `arrows and Enter choose`() {
    var menu = menu()
    #expect(menu.handle(.down) == .stays)
    #expect(menu.handle(.enter) == .chooses(["land"]))
  }

  @Test func `typing narrows the list`() {
    var menu = menu()
    for character in "dat" { #expect(menu.handle(.character(character)) == .stays) }
    #expect(menu.candidates.map(\.id) == ["land"])
    #expect(menu.handle(.enter) == .chooses(["land"]))
  }

  @Test(arguments: [
    ("dat c", ["public", "certificates", "change"]),
    ("dat", ["public", "forest", "certificates", "change"]),
    ("su dung dat", ["certificates", "change"]),
  ])
  func `names that begin with the words come first, then those that hold them together`(
    query: String,
    order: [String]
  ) {
    let names = [
      ("certificates", "Cấp giấy chứng nhận quyền sử dụng đất"),
      ("change", "Chuyển mục đích sử dụng đất"),
      ("public", "Đất công ích, đất công"),
      ("forest", "Đất lâm nghiệp, rừng"),
    ]
    let choices = names.map { Choice(id: $0.0, label: Phrase(vi: $0.1, en: "Topic")) }
    var menu = Menu(Phrase(vi: "LĨNH VỰC", en: "TOPIC"), choices)
    for character in query { _ = menu.handle(.character(character)) }
    #expect(menu.candidates.map(\.id) == order)
  }

  @Test func `several picks keep their order and the first leads`() {
    var menu = menu(takesSeveral: true)
    #expect(menu.handle(.character("2")) == .stays)
    #expect(menu.handle(.character("1")) == .stays)
    #expect(menu.handle(.enter) == .chooses(["land", "clearance"]))
    _ = menu.handle(.character("2"))
    #expect(menu.picked == ["clearance"])
  }

  @Test func `a pick made beforehand needs only Enter`() {
    var menu = menu(takesSeveral: true, picked: ["clearance"])
    #expect(menu.handle(.enter) == .chooses(["clearance"]))
  }

  @Test func `the menu shows digits, picks and obstacles`() {
    let frame = menu(takesSeveral: true, picked: ["land"])
      .frame(in: Size(rows: 4, columns: 34), language: .vi)
    #expect(
      frame.description == """
        ━ GIAO ━━━━━━━━━━━━━━━━━━━━━━━━━━━
        ▸1 [ ] Giải phóng mặt bằng
         2 [1] Đất công ích
         3 [ ] Thuế (ngoài nội dung)
        """
    )
  }
}
