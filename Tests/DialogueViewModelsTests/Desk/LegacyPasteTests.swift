import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing
import VietnameseText

@testable import DialogueViewModels

/// Text of before Unicode that is pasted at a station.
struct LegacyPasteTests {
  private static let stored = "UBND x· Ngäc Ch©u ®Ò nghÞ xem xÐt"
  private static let converted = "UBND xã Ngọc Châu đề nghị xem xét"

  @Test func `a paste in an old encoding is offered for conversion, and undone`() throws {
    var table = Table(try .speaking(), .secretary)
    table.read([.paste(Self.stored)], at: .secretary)
    #expect(table[.secretary].line.edit.text == Self.stored)
    #expect(table[.secretary].status.mine == TypingWords.offer(.tcvn3))
    table.read([.control("r")], at: .secretary)
    #expect(table[.secretary].line.edit.text == Self.converted)
    #expect(table[.secretary].status.mine == TypingWords.converted)
    #expect(table[.secretary].drafts.line?.text.text == Self.converted)
    table.read([.control("z")], at: .secretary)
    #expect(table[.secretary].line.edit.text == Self.stored)
  }

  @Test func `a form's field offers it too, within the text that stood there`() throws {
    var table = Table(try .speaking(), .operator)
    let keys: [Key] = [.function(5), .character("B"), .character(" "), .paste("Vaên Ñöùc")]
    table.read(keys, at: .operator)
    #expect(table[.operator].status.mine == TypingWords.offer(.vni))
    table.read([.control("r")], at: .operator)
    #expect(table[.operator].topForm?.form.value("name") == "B Văn Đức")
  }

  @Test func `the offer is gone once the text has changed, and Unicode is never offered`() throws {
    var table = Table(try .speaking(), .secretary)
    table.read([.paste(Self.stored), .character("!")], at: .secretary)
    #expect(table[.secretary].pasteOffer == nil)
    table.read([.control("r")], at: .secretary)
    #expect(table[.secretary].line.edit.text == Self.stored + "!")
    table.read([.paste(" Tôi có nhà ở đây")], at: .secretary)
    #expect(table[.secretary].pasteOffer == nil)
    #expect(table[.secretary].status.mine == nil)
  }
}
