import DialogueCore
import DialoguePapers
import Testing

/// An event's name and audience, and the title that they give.
struct TitleRow: Sendable {
  let event: String
  let audience: String?
  let title: String
}

@Test(arguments: [
  TitleRow(
    event: "hội nghị trao đổi, đối thoại với Nhân dân",
    audience: "Cán bộ, đảng viên và Nhân dân",
    title: "Hội nghị trao đổi, đối thoại giữa UBND xã Ngọc Châu với cán bộ, đảng viên và Nhân dân"
  ),
  TitleRow(
    event: "hội nghị trao đổi, đối thoại với Nhân dân",
    audience: nil,
    title: "Hội nghị trao đổi, đối thoại giữa UBND xã Ngọc Châu với Nhân dân"
  ),
  TitleRow(
    event: "hội nghị đối thoại",
    audience: nil,
    title: "Hội nghị đối thoại giữa UBND xã Ngọc Châu với Nhân dân"
  ),
])
func `the title names once those with whom the authority meets`(row: TitleRow) {
  var founding = Founding.ngocChau()
  founding.plan.audience = row.audience
  founding.ruleset = Ruleset(
    id: RulesetID("test"),
    name: Wording(vi: "Quy chế", en: "Rules"),
    eventName: Wording(vi: row.event, en: "conference"),
    level: .commune,
    body: .state,
    formatProfile: .stateND30,
    chair: founding.ruleset.chair
  )
  #expect(Desk(founding).paper(.internal).title.subject == row.title)
}

@Test func `words that the room did not agree to are marked as such`() throws {
  var desk = try Desk.opened()
  try desk.note("Có 84 người dự", at: "08:10")
  try desk.note("Đường ngập", at: "08:11")
  try desk.perform("08:58", .readBack)
  try desk.perform("08:59", .adoptMinutes)
  try desk.perform("09:00", .correctEntry(entry: 2, text: "Đường ngập sâu"))
  try desk.note("Chủ trì cảm ơn", at: "09:01")

  let text = desk.sentences(.public)

  #expect(text.contains("Có 84 người dự.\n"))
  #expect(text.contains("Đường ngập sâu. (đính chính sau khi thông qua)\n"))
  #expect(text.contains("Chủ trì cảm ơn. (ghi sau khi thông qua)\n"))
  try desk.perform("09:02", .readBack)
  try desk.perform("09:03", .adoptMinutes)
  #expect(!desk.sentences(.public).contains("sau khi thông qua"))
}

@Test func `a line that is struck once the room has agreed to it says so`() throws {
  var desk = try Desk.opened()
  for (index, words) in ["Có 84 người dự", "Đường ngập", "Mất điện"].enumerated() {
    try desk.note(words, at: "08:1\(index)")
  }
  try desk.perform("08:50", .strikeEntry(entry: 1, reason: "ghi nhầm"))
  try desk.perform("08:58", .readBack)
  try desk.perform("08:59", .adoptMinutes)
  try desk.perform("09:00", .strikeEntry(entry: 2, reason: "ghi nhầm"))
  try desk.note("Chủ trì cảm ơn", at: "09:01")
  try desk.perform("09:02", .strikeEntry(entry: 4, reason: "ghi hai lần"))

  let text = desk.sentences(.internal)

  #expect(text.contains("Có 84 người dự. (đã gạch bỏ; lý do: ghi nhầm)\n"))
  #expect(text.contains("Đường ngập. (gạch bỏ sau khi thông qua; lý do: ghi nhầm)\n"))
  #expect(
    text.contains("Chủ trì cảm ơn. (ghi sau khi thông qua; đã gạch bỏ; lý do: ghi hai lần)\n")
  )
}

@Test func `a ruling begins with a capital after the full stop before it`() throws {
  var desk = try Desk.opened()
  try desk.raise("Sửa đường")
  try desk.rule(.noted, "đề nghị thôn chủ động")

  let text = desk.sentences(.internal)

  #expect(text.contains("ghi nhận, tiếp thu ý kiến. Đề nghị thôn chủ động.\n"))
}

@Test func `a turn of which nothing was written says so`() throws {
  var desk = try Desk.opened()
  try desk.register("Nguyễn Văn An")
  try desk.perform("08:10", .callNext(expected: 1, ending: nil))
  try desk.perform("08:11", .startSpeech(registration: 1, follows: nil))
  try desk.perform(
    "08:12",
    .writeEntry(
      MinutesDraft(
        kind: .statement,
        text: "giá đất thấp",
        speaker: .registered(number: 1),
        speech: 1
      )
    )
  )
  try desk.perform("08:13", .endSpeech(speech: 1))
  try desk.perform("08:14", .startSpeech(registration: 1, follows: 1))
  #expect(!desk.sentences(.internal).contains("Không ghi nội dung"))
  try desk.perform("08:15", .endSpeech(speech: 2))

  let text = desk.sentences(.internal)

  #expect(text.contains("  - Giá đất thấp.\n"))
  #expect(text.contains("01 phút 00 giây)\n  - Không ghi nội dung của lượt này.\n"))
}
