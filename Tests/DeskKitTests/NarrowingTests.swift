import DeskKit
import Testing
import VietnameseText

/// Words typed to narrow something: in a filter row, a menu, a list of keys and a field of choices.
struct NarrowingTests {
  enum Place: Sendable, CaseIterable {
    case filter
    case menu
    case keys
    case choice
  }

  /// One of the places with what was typed there.
  private struct Narrowed {
    private var filter = FilterField()
    private var menu = Menu(Phrase(verbatim: "T"), choices)
    private var help = KeyHelp(Phrase(verbatim: "T"), bindings)
    private var field = Field.choice(choices)
    private let place: Place

    init(_ place: Place) {
      self.place = place
      filter.open()
    }

    mutating func press(_ keys: [Key], _ typing: Typing) {
      for key in keys {
        switch place {
        case .filter: _ = filter.handle(key, typing: typing)
        case .menu: _ = menu.handle(key, typing: typing)
        case .keys: _ = help.handle(key, typing: typing)
        case .choice: _ = field.handle(key, typing: typing)
        }
      }
    }

    var found: [String] {
      switch place {
      case .filter: TextSearch.ranked(NarrowingTests.names) { filter.rank(of: $0) }
      case .menu: menu.candidates.map(\.label.vi)
      case .keys: help.candidates.map(\.title.vi)
      case .choice: field.candidates.map(\.label.vi)
      }
    }

    var offer: ConversionOffer? {
      switch place {
      case .filter: filter.offer
      case .menu: menu.offer
      case .keys: help.offer
      case .choice: field.edit.offer
      }
    }
  }

  private static let names = ["Hòa Bình", "Hóa chất", "Ngọc Châu", "Assembly", "Đường liên thôn"]
  private static let choices = names.map { Choice(id: $0, label: Phrase(verbatim: $0)) }
  private static let bindings = names.map {
    KeyBinding(
      ActionID(rawValue: $0),
      [],
      label: Phrase(verbatim: $0),
      title: Phrase(verbatim: $0)
    )
  }

  private func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test(arguments: Place.allCases)
  func `Telex composes, and a mark that is typed counts`(place: Place) {
    var narrowed = Narrowed(place)
    narrowed.press(keys("hoas"), Typing(.telex))
    #expect(narrowed.found.first == "Hóa chất")
    narrowed.press([.control("u")] + keys("dduwowngf"), Typing(.telex))
    #expect(narrowed.found == ["Đường liên thôn"])
  }

  @Test(arguments: Place.allCases)
  func `letters without marks find with every way of typing`(place: Place) {
    for typing in [Typing(.telex), Typing(.vni), .off] {
      var narrowed = Narrowed(place)
      narrowed.press(keys("duong lien"), typing)
      #expect(narrowed.found == ["Đường liên thôn"])
    }
  }

  @Test func `VNI composes where a digit is no choice of its own`() {
    for place in [Place.filter, .keys] {
      var narrowed = Narrowed(place)
      narrowed.press(keys("d9u7o7ng2"), Typing(.vni))
      #expect(narrowed.found == ["Đường liên thôn"])
    }
  }

  @Test(arguments: Place.allCases)
  func `English that Telex would compose is found by its keys`(place: Place) {
    var narrowed = Narrowed(place)
    narrowed.press(keys("ass"), Typing(.telex))
    #expect(narrowed.found.contains("Assembly"))
    narrowed.press(keys("em"), Typing(.telex))
    #expect(narrowed.found == ["Assembly"])
  }

  @Test(arguments: Place.allCases)
  func `switched off, keys stand as they are`(place: Place) {
    var narrowed = Narrowed(place)
    narrowed.press(keys("hoas"), .off)
    #expect(narrowed.found == [])
    narrowed.press([.backspace], .off)
    #expect(narrowed.found.count == 2)
  }

  @Test(arguments: Place.allCases)
  func `a read of a system input method that takes letters back is one step`(place: Place) {
    var narrowed = Narrowed(place)
    narrowed.press(keys("ho") + [.imeComposed(deletions: 1, text: "óa")], .off)
    #expect(narrowed.found.first == "Hóa chất")
    narrowed.press([.imeComposed(deletions: 9, text: "ngọc")], .off)
    #expect(narrowed.found == ["Ngọc Châu"])
  }

  @Test(arguments: Place.allCases)
  func `Ctrl-Z gives back the keys of the word`(place: Place) {
    var narrowed = Narrowed(place)
    narrowed.press(keys("hoas") + [.control("z")], Typing(.telex))
    #expect(narrowed.found == [])
    narrowed.press([.control("y")], Typing(.telex))
    #expect(narrowed.found.first == "Hóa chất")
  }

  @Test(arguments: Place.allCases)
  func `a paste of before Unicode finds as it stands, and is offered for conversion`(
    place: Place
  ) {
    for (stored, encoding) in [("Ngäc Ch©u", LegacyEncoding.tcvn3), ("Ngoïc Chaâu", .vni)] {
      var narrowed = Narrowed(place)
      narrowed.press([.paste(stored)], Typing(.telex))
      #expect(narrowed.found == ["Ngọc Châu"])
      #expect(narrowed.offer?.encoding == encoding)
      narrowed.press([.control("r")], Typing(.telex))
      #expect(narrowed.offer == nil)
      #expect(narrowed.found == ["Ngọc Châu"])
    }
  }

  @Test(arguments: Place.allCases)
  func `a paste of Unicode is not doubted`(place: Place) {
    var narrowed = Narrowed(place)
    narrowed.press([.paste("Ngọc Châu")], Typing(.telex))
    #expect(narrowed.found == ["Ngọc Châu"])
    #expect(narrowed.offer == nil)
  }

  @Test func `a reason in a bar offers a paste too`() {
    var bar = Bar(
      Phrase(verbatim: "?"),
      demand: .reason(Phrase(vi: "lý do", en: "a reason")),
      isWriting: true
    )
    _ = bar.handle(.paste("Ngäc Ch©u"), typing: Typing(.telex))
    #expect(bar.offer?.encoding == .tcvn3)
    _ = bar.handle(.control("r"), typing: Typing(.telex))
    #expect(bar.handle(.enter) == .confirmed("Ngọc Châu"))
  }
}
