import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct MinutesLineTests {
  private func said(_ text: String, _ rehearsal: Rehearsal) throws -> MinutesEntry {
    var table = Table(rehearsal, .secretary)
    table.type(.secretary, text)
    table.press(.secretary, .enter)
    return try #require(table.session.minutes.entries.last, "\(table.said(.secretary))")
  }

  @Test func `plain words are those of whoever has the floor`() throws {
    let entry = try said("Giá đất thấp", .speaking())
    #expect(entry.kind == .statement)
    #expect(entry.speaker == .registered(number: 1))
    #expect(entry.speech == 1)
  }

  @Test(
    arguments: [
      ("# mất điện", MinutesEntry.Kind.note, "mất điện"),
      ("= nhất trí", .conclusion, "nhất trí"),
      ("== nhất trí chung", .conclusion, "nhất trí chung"),
      ("! trả lời trước 15/6", .promise, "trả lời trước 15/6"),
      ("> sẽ kiểm tra", .answer, "sẽ kiểm tra"),
      ("\\# một", .statement, "# một"),
    ]
  )
  func `the first sign says what the words are`(
    text: String,
    kind: MinutesEntry.Kind,
    words: String
  ) throws {
    let entry = try said(text, .raised())
    #expect(entry.kind == kind)
    #expect(entry.text == words)
  }

  @Test(arguments: [
    ("> sẽ kiểm tra", "TRẢ LỜI của Chủ trì"), ("! sẽ giải quyết", "LỜI HỨA của Chủ trì"),
  ])
  func `the table's words in a citizen's turn are never the citizen's`(
    text: String,
    rule: String
  ) throws {
    var table = Table(try Rehearsal.speaking(), .secretary)
    table.type(.secretary, text)
    #expect(table.frame(.secretary).description.contains(rule))
    table.press(.secretary, .enter)
    let entry = try #require(table.session.minutes.entries.last, "\(table.said(.secretary))")
    #expect(entry.speaker == .chair)
    #expect(entry.speech == nil)
  }

  @Test func `a note is nobody's speech, and a general conclusion is on no petition`() throws {
    #expect(try said("# mất điện", .speaking()).speech == nil)
    #expect(try said("= nhất trí", .raised()).petitions == [2])
    #expect(try said("== nhất trí", .raised()).petitions == [])
  }

  @Test func `an answer is to whoever spoke last, never to what somebody else raised`() throws {
    var rehearsal = try Rehearsal.raised()
    let floor = Speaker.floor(name: "Người thử")
    try rehearsal.play([
      .giveFloor(kind: .fromFloor, speaker: floor, follows: nil), .endSpeech(speech: 2),
    ])
    let entry = try said("> Công an đã lập chốt", rehearsal)
    #expect(entry.kind == .answer)
    #expect(entry.petitions == [])
    #expect(rehearsal.session.answers.isEmpty)
  }

  @Test func `a complaint is nobody's to answer here`() throws {
    var rehearsal = try Rehearsal.raised()
    let content = PetitionContent("Khiếu nại quyết định.", petitionClass: .complaint)
    try rehearsal.perform(
      .raisePetitions(source: .speech(speech: 1, entry: 1), contents: [content])
    )
    #expect(try said("> Sẽ xem lại", rehearsal).petitions == [2])
  }

  @Test func `an official who has the floor to answer answers in plain words`() throws {
    var rehearsal = try Rehearsal.raised()
    let speaker = Speaker.official(person: Examples.clerk, unit: Examples.land)
    try rehearsal.perform(.giveFloor(kind: .answer, speaker: speaker, follows: 1))
    let entry = try said("Áp bảng giá 2024", rehearsal)
    #expect(entry.kind == .answer)
    #expect(entry.speaker == speaker)
    #expect(entry.speech == 2)
  }

  @Test func `an official who reports makes a statement`() throws {
    var rehearsal = try Rehearsal.raised()
    let speaker = Speaker.official(person: Examples.clerk, unit: Examples.land)
    try rehearsal.perform(.giveFloor(kind: .summary, speaker: speaker, follows: nil))
    let entry = try said("Đã nhận 9 kiến nghị", rehearsal)
    #expect(entry.kind == .statement)
    #expect(entry.speaker == speaker)
  }

  @Test func `a late entry begins with its time`() throws {
    var rehearsal = try Rehearsal.speaking()
    rehearsal.wait(seconds: 3600)
    let entry = try said("(08:15) # mất điện", rehearsal)
    #expect(entry.isLate)
    #expect(entry.text == "mất điện")
    #expect(entry.happenedAt.wall == Examples.morning.wall + 15 * 60_000)
  }

  @Test func `a late entry is of whoever had the floor then, and the rule says so before`() throws {
    var rehearsal = try Rehearsal.raised()
    rehearsal.wait(seconds: 3600)
    try rehearsal.perform(.closeSession(gapsReason: "đủ", unheardInWriting: nil))
    var table = Table(rehearsal, .secretary)
    table.type(.secretary, "(08:00) Giá thấp")
    #expect(
      LineWords.rule(table[.secretary].line, table.scene).vi
        == "Ý KIẾN của 01 Nguyễn Văn An · nhập sau, lúc 08:00 · mục 3"
    )
    table.press(.secretary, .enter)
    let entry = try #require(table.session.minutes.entries.last, "\(table.said(.secretary))")
    #expect(entry.speaker == .registered(number: 1))
    #expect(entry.speech == 1)
    #expect(entry.item == 3)
    #expect(entry.isLate)
  }

  @Test func `where nobody had the floor a late entry asks whose words it holds`() throws {
    var rehearsal = try Rehearsal.raised()
    rehearsal.wait(seconds: 3600)
    var table = Table(rehearsal, .secretary)
    let before = table.session.minutes.entries.count
    table.type(.secretary, "(08:30) Đề nghị nói ngắn")
    #expect(
      LineWords.rule(table[.secretary].line, table.scene).vi.hasPrefix(
        "LỜI CỦA AI? không ai phát biểu · Enter chọn người · nhập sau, lúc 08:30"
      )
    )
    table.press(.secretary, .enter)
    #expect(table.session.minutes.entries.count == before)
    try table.choose(.secretary, "0")
    #expect(LineWords.rule(table[.secretary].line, table.scene).vi.hasPrefix("CHỦ TRÌ"))
    table.press(.secretary, .enter)
    let entry = try #require(table.session.minutes.entries.last, "\(table.said(.secretary))")
    #expect(entry.speaker == .chair)
    #expect(entry.speech == nil)
    #expect(entry.text == "Đề nghị nói ngắn")
  }

  @Test func `two who spoke in one minute: the late entry is of the one who spoke longer`() throws {
    var rehearsal = try Rehearsal.speaking()
    rehearsal.wait(seconds: 70)
    try rehearsal.play(
      [
        .callNext(expected: 2, ending: 1),
        .startSpeech(registration: 2, follows: nil),
      ],
      as: .operator
    )
    rehearsal.wait(seconds: 3600)
    #expect(try said("(08:00) Giá thấp", rehearsal).speaker == .registered(number: 1))
    let entry = try said("(08:01) Xin thuê tiếp", rehearsal)
    #expect(entry.speaker == .registered(number: 2))
    #expect(entry.happenedAt.wall == Examples.morning.wall + 70_000)
  }

  @Test(arguments: ["! trả lời trước 15/6", "= giao địa chính kiểm tra"])
  func `words of the table stand outside the turn of the citizen who has the floor`(
    text: String
  ) throws {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.perform(
      .assignAnswer(petitions: [2], raising: nil, lead: Examples.land, coordinating: [])
    )
    try rehearsal.perform(.startSpeech(registration: 1, follows: 1), as: .operator)
    let entry = try said(text, rehearsal)
    #expect(entry.speech == nil)
    #expect(entry.petitions == [2])
  }

  @Test func `after the call of the next the rule names both and the next letter latches the next`()
    throws
  {
    var table = Table(try .speaking(), .secretary, .operator)
    table.type(.secretary, "Giá đất")
    table.press(.operator, .function(2))
    let rule = LineWords.rule(table[.secretary].line, table.scene).vi
    #expect(rule.hasPrefix("Ý KIẾN của 01 Nguyễn Văn An (đã hết lượt) · đang mời 02"))
    table.press(.secretary, .enter)
    #expect(table.session.minutes.entries.last?.speaker == .registered(number: 1))
    #expect(LineWords.rule(table[.secretary].line, table.scene).vi.contains(" (đang mời)"))
    table.type(.secretary, "Xin")
    table.rehearsal.wait(seconds: 5)
    table.press(.operator, .function(3))
    table.type(.secretary, " thuê tiếp")
    table.press(.secretary, .enter)
    let entry = try #require(table.session.minutes.entries.last, "\(table.said(.secretary))")
    #expect(entry.speaker == .registered(number: 2))
    #expect(entry.speech == 2)
  }

  @Test func `a promise is a citizen's where the user names the citizen for it`() throws {
    let table = Table(try Rehearsal.speaking(), .secretary)
    var line = MinutesLine()
    let choice = try #require(
      MinutesLine.speakers(table.session).first { $0.speaker == .registered(number: 1) }
    )
    line.attribute(to: choice.id, showing: table.scene)
    let latch = line.latched(table.scene)
    #expect(MinutesLine.promiser(latch, table.session) == .registered(number: 1))
  }

  @Test func `s with slashes corrects the selected line`() throws {
    var table = Table(try .raised(), .secretary)
    table.type(.secretary, "s/thấp/cao/")
    table.press(.secretary, .enter)
    let entry = try #require(table.session.minutes.entries.last)
    #expect(entry.text == "Giá bồi thường đất vườn cao; đường vào ngõ ngập.")
    #expect(entry.corrections.count == 1)
    table.type(.secretary, "s/không có/x/")
    table.press(.secretary, .enter)
    #expect(table.said(.secretary) == "không thấy «không có» trong dòng đang chọn")
    #expect(table[.secretary].line.edit.text == "s/không có/x/")
  }

  @Test func `at-sign gives a begun line to somebody else`() throws {
    var table = Table(try .speaking(), .secretary)
    table.type(.secretary, "Việc này giao địa chính")
    table.press(.secretary, .home, .character("@"), .enter)
    try table.choose(.secretary, "0")
    #expect(table[.secretary].line.edit.text == "Việc này giao địa chính")
    table.press(.secretary, .enter)
    #expect(table.session.minutes.entries.last?.speaker == .chair)
  }

  @Test func `a key and Tab put the office's block in its place`() throws {
    var table = Table(try .speaking(), .secretary)
    table.type(.secretary, "# ;tl")
    table.press(.secretary, .tab)
    let text = table[.secretary].line.edit.text
    #expect(text == "# Đề nghị bộ phận chuyên môn trả lời bằng văn bản.")
    #expect(table[.secretary].place == .minutes)
  }

  @Test(arguments: [":", "/", "?"])
  func `first signs of an empty line are commands, later they are text`(sign: Character) throws {
    var table = Table(try .speaking(), .secretary)
    table.press(.secretary, .character(sign))
    #expect(table[.secretary].line.isEmpty)
    #expect(!table[.secretary].overlays.isEmpty || table[.secretary].filter.isOpen)
    table.press(.secretary, .escape)
    table.type(.secretary, "a\(sign)")
    #expect(table[.secretary].line.edit.text == "a\(sign)")
  }

  @Test func `a turn undone while its words are written keeps the words and their speaker`() throws
  {
    var table = Table(try .speaking(), .secretary)
    table.type(.secretary, "Giá đất")
    try table.happen(.voidSpeech(speech: 1), as: .operator)
    table.press(.secretary, .enter)
    let entry = try #require(table.session.minutes.entries.last, "\(table.said(.secretary))")
    #expect(entry.speaker == .registered(number: 1))
    #expect(entry.speech == nil)
  }

  @Test func `what was recorded says Ctrl-O u in the line and u elsewhere`() throws {
    var table = Table(try .speaking(), .secretary, .operator)
    table.type(.secretary, "Giá đất")
    table.press(.secretary, .enter)
    #expect(table.said(.secretary).hasSuffix(" · ^O u hoàn tác"))
    table.press(.operator, .function(4))
    #expect(table.said(.operator).hasSuffix(" · u hoàn tác"))
    #expect(!table.said(.operator).contains("^O"))
  }
}
