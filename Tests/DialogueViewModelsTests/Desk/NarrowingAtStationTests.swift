import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing
import VietnameseText

@testable import DialogueViewModels

/// Typing that narrows at a station: filters of lists, menus, the palette, a page of text.
struct NarrowingAtStationTests {
  private func table(_ method: TypingMethod? = .telex) throws -> Table {
    var table = Table(try .concluded(), .secretary)
    table[.secretary] = Station(
      actor: .secretary,
      run: "t",
      preferences: Preferences(typing: Typing(method))
    )
    return table
  }

  private func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  /// Each place with a list that `/` narrows, by the keys that lead there from the line.
  private static let lists: [Place] = [
    .queue, .minutes, .petitions, .conclusions, .preparation, .order, .papers,
  ]

  private func filtering(_ place: Place, _ method: TypingMethod?) throws -> Table {
    var table = try table(method)
    table[.secretary].place = place
    let slash: [Key] = place == .minutes ? [.control("o"), .character("/")] : [.character("/")]
    table.read(slash, at: .secretary)
    try #require(table[.secretary].filter.isOpen, "\(place)")
    return table
  }

  @Test(arguments: lists)
  func `every list's filter composes Telex and VNI, and lets keys be when off`(
    place: Place
  ) throws {
    let cases: [(TypingMethod?, String, String)] = [
      (.telex, "ddeef nghij", "đề nghị"), (.vni, "d9e62 nghi5", "đề nghị"), (nil, "ddeef", "ddeef"),
    ]
    for (method, typed, query) in cases {
      var table = try filtering(place, method)
      for key in keys(typed) { table.read([key], at: .secretary) }
      #expect(table[.secretary].filter.query == query)
    }
  }

  @Test(arguments: lists)
  func `Ctrl-Z in every list's filter first gives the keys of the word`(place: Place) throws {
    var table = try filtering(place, .telex)
    table.read(keys("chaof"), at: .secretary)
    table.read([.control("z")], at: .secretary)
    #expect(table[.secretary].filter.query == "chaof")
    table.read([.control("y")], at: .secretary)
    #expect(table[.secretary].filter.query == "chào")
  }

  @Test(arguments: lists)
  func `letters with marks in one read rest our typing, F9 over the filter brings it back`(
    place: Place
  ) throws {
    var table = try filtering(place, .telex)
    table.read(keys("to") + [.imeComposed(deletions: 1, text: "ô")], at: .secretary)
    table.read(keys(" as"), at: .secretary)
    #expect(table[.secretary].filter.query == "tô as")
    #expect(table[.secretary].filter.isOpen)
    table.read([.function(9)] + keys(" as"), at: .secretary)
    #expect(table[.secretary].filter.query == "tô as á")
    #expect(table[.secretary].preferences.typing.method == .telex)
  }

  @Test(arguments: lists)
  func `F9 over a filter goes round, and the row says how letters are typed`(place: Place) throws {
    var table = try filtering(place, .telex)
    #expect(table.frame(.secretary).description.contains("Telex"))
    table.read([.function(9)] + keys("a1"), at: .secretary)
    #expect(table[.secretary].filter.query == "á")
    table.read([.function(9)] + keys(" a1"), at: .secretary)
    #expect(table[.secretary].filter.query == "á a1")
    #expect(table[.secretary].preferences.typing.method == nil)
  }

  @Test(arguments: lists)
  func `a paste of before Unicode in a filter is offered and converted`(place: Place) throws {
    var table = try filtering(place, .telex)
    table.read([.paste("Ngäc Ch©u")], at: .secretary)
    #expect(table[.secretary].status.mine == TypingWords.offer(.tcvn3))
    table.read([.control("r")], at: .secretary)
    #expect(table[.secretary].filter.query == "Ngọc Châu")
    #expect(table[.secretary].status.mine == TypingWords.converted)
  }

  @Test(arguments: lists)
  func `commands that the foot names act over a filter, and its words stay`(place: Place) throws {
    var table = try filtering(place, .telex)
    table.read(keys("chaof") + [.control("o"), .character("?")], at: .secretary)
    #expect(table[.secretary].overlays.count == 1)
    table.read([.escape, .function(1)], at: .secretary)
    #expect(table[.secretary].overlays.count == 1)
    table.read([.escape], at: .secretary)
    #expect(table[.secretary].filter.query == "chào")
    #expect(table[.secretary].filter.isOpen)
  }

  /// What lies over the desk and takes words, by the act that opens it.
  private static let overlays: [DeskAction] = [.palette, .help, .assign, .log]

  private func opened(_ action: DeskAction) throws -> Table {
    var table = try table()
    if action == .assign { table[.secretary].place = .petitions }
    table.read([], at: .secretary)
    _ = table[.secretary].act(action, showing: table.scene)
    if action == .log { table.read([.character("/")], at: .secretary) }
    try #require(table[.secretary].overlays.count == 1)
    return table
  }

  @Test(arguments: overlays)
  func `palette, help, menus and pages offer a paste of before Unicode`(
    action: DeskAction
  ) throws {
    var table = try opened(action)
    table.read([.paste("x· Ngäc Ch©u")], at: .secretary)
    #expect(table[.secretary].status.mine == TypingWords.offer(.tcvn3))
    table.read([.control("r")], at: .secretary)
    #expect(table[.secretary].status.mine == TypingWords.converted)
  }

  @Test(arguments: overlays)
  func `a system input method rests ours over everything that takes words`(
    action: DeskAction
  ) throws {
    var table = try opened(action)
    table.read(keys("to") + [.imeComposed(deletions: 1, text: "ô")], at: .secretary)
    #expect(table[.secretary].typing.method == nil)
    #expect(table[.secretary].status.mine == TypingWords.givesWay)
    table.read([.function(9)], at: .secretary)
    #expect(table[.secretary].typing.method == .telex)
    #expect(table[.secretary].overlays.count == 1)
  }

  @Test func `letters that come together over a question are no input method's`() throws {
    var table = try table()
    table.read([.control("o"), .character("q")], at: .secretary)
    table.read([.imeComposed(deletions: 1, text: "ô")], at: .secretary)
    #expect(table[.secretary].typing.method == .telex)
  }

  @Test func `a paste of before Unicode finds the person it names`() throws {
    var table = try filtering(.order, .telex)
    // TCVN3 as if it were Latin letters.
    table.read([.paste("Ng« ThÞ")], at: .secretary)
    let selected = table[.secretary].lists.order.selectedID
    let found = selected.flatMap { table.session.queue[$0]?.entry.registrant.name }
    #expect(found == "Ngô Thị Lan")
  }
}
