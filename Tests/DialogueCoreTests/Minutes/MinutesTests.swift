import DialogueCore
import DialogueTestSupport
import Testing

struct MinutesTests {
  static let opening = Examples.morning.wall
  static let written = Scene.opened.after(.writeEntry(note("Khai mạc")))
  static let struck = written.after(.strikeEntry(entry: 1, reason: "nhầm"))
  static let read = Scene.closed.after(.readBack)
  static let adopted = read.after(.adoptMinutes)
  static let noReading = Scene {
    var founding = Examples.founding
    founding.ruleset = .example(minutes: MinutesRule(refusalToSign: .example(false)))
    return try Rehearsal.closed(founding)
  }

  @Test(arguments: accepted)
  func `the minutes`(accepted: Accepted) throws { try accepted.check() }

  static let accepted: [Accepted] = [
    Accepted(
      "take a line with time, item and speaker of themselves",
      .speaking.later(seconds: 60),
      .writeEntry(
        MinutesDraft(
          kind: .statement,
          text: "  Đường ngập ",
          speaker: .registered(number: 1),
          speech: 1,
          begunAt: opening + 45_000
        )
      ),
      [
        .entryWritten(
          entry: 1,
          kind: .statement,
          text: "Đường ngập",
          speaker: .registered(number: 1),
          item: 3,
          speech: 1,
          petitions: [],
          happenedAt: opening + 45_000,
          isLate: false
        )
      ]
    ),
    Accepted(
      "take a line begun before the opening from the opening",
      .opened.later(seconds: 60),
      .writeEntry(note("x", begunAt: .min)),
      [entry("x", at: opening)]
    ),
    Accepted(
      "take a line begun before the clock was set back as of now",
      .opened.later(seconds: 60),
      .writeEntry(note("x", begunAt: .max)),
      [entry("x", at: opening + 60_000)]
    ),
    Accepted(
      "take what happened before as entered late",
      .opened.later(seconds: 600),
      .writeEntry(note("x", happenedAt: opening + 1000)),
      [entry("x", at: opening + 1000, isLate: true)]
    ),
    Accepted(
      "give a late line to the item that was current when it happened",
      .opened.later(seconds: 600).after(.finishItem(item: 3, beginning: 4, reason: "x"))
        .later(seconds: 60),
      .writeEntry(note("x", happenedAt: opening + 1000)),
      [entry("x", at: opening + 1000, isLate: true)]
    ),
    Accepted(
      "give a late line of the moment of a step to the item that it began",
      .opened.later(seconds: 600).after(.finishItem(item: 3, beginning: 4, reason: "x"))
        .later(seconds: 60),
      .writeEntry(note("x", happenedAt: opening + 600_000)),
      [entry("x", at: opening + 600_000, item: 4, isLate: true)]
    ),
    Accepted(
      "give a late line of a break to the item before it",
      .adjourned.later(seconds: 600),
      .writeEntry(note("x", happenedAt: opening + 300_000)),
      [entry("x", at: opening + 300_000, isLate: true)]
    ),
    Accepted(
      "take a late line after the seal",
      .sealed,
      .writeEntry(note("x", happenedAt: opening + 1000)),
      [entry("x", at: opening + 1000, number: 2, isLate: true)]
    ),
    Accepted(
      "take an objection at the reading after the close",
      .closed,
      .writeEntry(MinutesDraft(kind: .objection, text: "x", speaker: .floor(name: "Ông Tư"))),
      [
        .entryWritten(
          entry: 2,
          kind: .objection,
          text: "x",
          speaker: .floor(name: "Ông Tư"),
          item: nil,
          speech: nil,
          petitions: [],
          happenedAt: opening + 3_660_000,
          isLate: false
        )
      ]
    ),
    Accepted(
      "take a note in a break",
      .adjourned,
      .writeEntry(note("x")),
      [entry("x", at: opening)]
    ),
    Accepted(
      "correct words and keep the old ones",
      written,
      .correctEntry(entry: 1, text: "Khai mạc hội nghị"),
      [.entryCorrected(entry: 1, text: "Khai mạc hội nghị")]
    ),
    Accepted(
      "give words to another speaker",
      written,
      .attributeEntry(entry: 1, speaker: .chair),
      [.entryAttributed(entry: 1, speaker: .chair)]
    ),
    Accepted(
      "strike a line",
      written,
      .strikeEntry(entry: 1, reason: "nhầm"),
      [.entryStruck(entry: 1, reason: "nhầm")]
    ),
    Accepted("restore it", struck, .restoreEntry(entry: 1), [.entryRestored(entry: 1)]),
    Accepted("are read back", .closed, .readBack, [.minutesRead]),
    Accepted("are adopted", read, as: .chair, .adoptMinutes, [.minutesAdopted]),
    Accepted(
      "are adopted unread where no rule asks for it",
      noReading,
      .adoptMinutes,
      [.minutesAdopted]
    ),
    Accepted(
      "are adopted again when they say something else, once they are read back again",
      adopted.after(.correctEntry(entry: 1, text: "x"), .readBack),
      .adoptMinutes,
      [.minutesAdopted]
    ),
    Accepted("are adopted by mistake", adopted, .retractAdoption, [.adoptionRetracted]),
    Accepted("are read back by mistake", read, .retractReadBack, [.readBackRetracted]),
    Accepted(
      "are signed",
      adopted,
      .signMinutes(person: Examples.chairman, refusal: nil),
      [.minutesSigned(person: Examples.chairman, refusal: nil)]
    ),
    Accepted(
      "are not signed by one who refuses",
      adopted,
      .signMinutes(person: Examples.deputy, refusal: "không đồng ý điểm 3"),
      [.minutesSigned(person: Examples.deputy, refusal: "không đồng ý điểm 3")]
    ),
    Accepted(
      "are signed after all by one who refused",
      adopted.after(.signMinutes(person: Examples.deputy, refusal: "không đồng ý điểm 3")),
      .signMinutes(person: Examples.deputy, refusal: nil),
      [.minutesSigned(person: Examples.deputy, refusal: nil)]
    ),
    Accepted(
      "lose a signature that was recorded by mistake",
      adopted.after(.signMinutes(person: Examples.deputy, refusal: nil)),
      .retractSignature(record: 17),
      [.signatureRetracted(record: 17)]
    ),
    Accepted(
      "lose one that was recorded since the seal",
      .sealed.after(.signMinutes(person: Examples.deputy, refusal: nil)),
      .retractSignature(record: 18),
      [.signatureRetracted(record: 18)]
    ),
    Accepted(
      "are sealed",
      adopted,
      .sealMinutes(records: 17),
      [.minutesSealed(upto: 16, version: 1)]
    ),
    Accepted(
      "are sealed again after a correction",
      .sealed.after(.correctEntry(entry: 1, text: "x")),
      .sealMinutes(records: 19),
      [.minutesSealed(upto: 18, version: 2)]
    ),
    Accepted(
      "are signed again on the corrected words, before their seal too",
      .sealed.after(
        .signMinutes(person: Examples.chairman, refusal: nil),
        .correctEntry(entry: 1, text: "x")
      ),
      .signMinutes(person: Examples.chairman, refusal: nil),
      [.minutesSigned(person: Examples.chairman, refusal: nil)]
    ),
    Accepted(
      "are signed again in the new version",
      .sealed.after(
        .signMinutes(person: Examples.chairman, refusal: nil),
        .correctEntry(entry: 1, text: "x"),
        .sealMinutes(records: 20)
      ),
      .signMinutes(person: Examples.chairman, refusal: nil),
      [.minutesSigned(person: Examples.chairman, refusal: nil)]
    ),
  ]

  @Test func `a promise is kept with its reckoning, and falls with its line`() throws {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.perform(
      .writeEntry(
        MinutesDraft(
          kind: .promise,
          text: "Trả lời bằng văn bản trong 10 ngày làm việc",
          speaker: .official(person: nil, unit: Examples.land),
          petitions: [1],
          deadline: .workingDays(count: 10)
        )
      )
    )
    #expect(rehearsal.session.promises.map(\.deadline?.due) == [Day("2024-06-07")])
    #expect(rehearsal.session.promises.map(\.petitions) == [[1]])
    try rehearsal.undo(rehearsal.last)
    #expect(rehearsal.session.promises == [])
    try rehearsal.perform(.restoreEntry(entry: 2))
    #expect(rehearsal.session.promises.count == 1)
  }

  @Test func `a promise that is entered late counts from when it was made`() throws {
    var rehearsal = try Rehearsal.raised()
    let made = rehearsal.now.wall
    rehearsal.wait(seconds: 10 * 86_400)
    try rehearsal.perform(
      .writeEntry(
        MinutesDraft(
          kind: .promise,
          text: "sửa đường",
          speaker: .chair,
          happenedAt: made,
          deadline: .calendarDays(count: 5)
        )
      )
    )
    #expect(rehearsal.session.promises.map(\.deadline?.due) == [Rehearsal.day(5)])
  }

  @Test func `a promise says what stands in the minutes`() throws {
    var rehearsal = try Rehearsal.raised()
    let promise = MinutesDraft(kind: .promise, text: "sửa đường", speaker: .chair)
    try rehearsal.perform(.writeEntry(promise))
    try rehearsal.perform(.correctEntry(entry: 2, text: "sửa cầu"))
    #expect(rehearsal.session.promises.map(\.text) == ["sửa cầu"])
  }

  @Test func `a version shows the signatures that were given on its wording`() throws {
    var rehearsal = try Rehearsal.closed()
    let signers = { (version: Int, rehearsal: Rehearsal) in
      rehearsal.session.signatures(onVersion: version).map(\.person)
    }
    try rehearsal.play([.readBack, .adoptMinutes])
    try rehearsal.perform(.signMinutes(person: Examples.chairman, refusal: nil))
    try rehearsal.perform(.sealMinutes(records: rehearsal.session.recordCount))
    try rehearsal.perform(.signMinutes(person: Examples.clerk, refusal: nil))
    #expect(signers(1, rehearsal) == [Examples.chairman, Examples.clerk])
    try rehearsal.perform(.correctEntry(entry: 1, text: "lời khác"))
    #expect(signers(2, rehearsal) == [])
    try rehearsal.perform(.signMinutes(person: Examples.chairman, refusal: nil))
    #expect(signers(2, rehearsal) == [Examples.chairman])
    try rehearsal.perform(.sealMinutes(records: rehearsal.session.recordCount))
    #expect(signers(1, rehearsal) == [Examples.chairman, Examples.clerk])
    #expect(signers(2, rehearsal) == [Examples.chairman])
  }

  @Test func `of each person the newest entry stands`() throws {
    var rehearsal = try Rehearsal.closed()
    try rehearsal.play([
      .signMinutes(person: Examples.deputy, refusal: "chưa đọc kỹ"),
      .signMinutes(person: Examples.chairman, refusal: nil),
      .signMinutes(person: Examples.deputy, refusal: nil),
    ])
    let standing = rehearsal.session.signatures(onVersion: 1)
    #expect(standing.map(\.person) == [Examples.chairman, Examples.deputy])
    #expect(standing.map(\.refusal) == [nil, nil])
  }

  @Test func `words that were changed and put back ask for no new version`() throws {
    var rehearsal = try Rehearsal.sealed()
    try rehearsal.perform(.strikeEntry(entry: 1, reason: "nhầm"))
    #expect(rehearsal.session.versionInHand == 2)
    try rehearsal.undo(rehearsal.last)
    #expect(rehearsal.session.versionInHand == 1)
  }

  @Test func `lines stand in the order in which things happened`() throws {
    var rehearsal = try Rehearsal.opened()
    rehearsal.wait(seconds: 600)
    try rehearsal.play([
      .writeEntry(Self.note("hai")),
      .writeEntry(Self.note("ba")),
      .writeEntry(Self.note("một", happenedAt: Self.opening + 1000)),
    ])
    #expect(rehearsal.session.minutes.inOrder.map(\.text) == ["một", "hai", "ba"])
  }

  @Test(arguments: [0, 1, 2, 3, 4, 9])
  func `the last that stand are the end of that order`(count: Int) throws {
    var rehearsal = try Rehearsal.opened()
    rehearsal.wait(seconds: 600)
    try rehearsal.play([
      .writeEntry(Self.note("ba")),
      .writeEntry(Self.note("năm")),
      .writeEntry(Self.note("hai", happenedAt: Self.opening + 2000)),
      .writeEntry(Self.note("bốn")),
      .writeEntry(Self.note("một", happenedAt: Self.opening + 1000)),
      .strikeEntry(entry: 2, reason: "nhầm"),
    ])
    let minutes = rehearsal.session.minutes
    let standing = minutes.inOrder.filter { $0.struck == nil }
    #expect(standing.map(\.text) == ["một", "hai", "ba", "bốn"])
    #expect(minutes.lastStanding(count) == standing.suffix(count))
  }

  @Test func `corrections keep the first words`() throws {
    var rehearsal = try Self.written.play()
    try rehearsal.play([
      .correctEntry(entry: 1, text: "hai"), .correctEntry(entry: 1, text: "ba"),
    ])
    let entry = try #require(rehearsal.session.minutes[1])
    #expect(entry.original == "Khai mạc")
    #expect(entry.corrections.map(\.text) == ["hai", "ba"])
    #expect(entry.text == "ba")
  }

  static func note(
    _ text: String,
    begunAt: Int64? = nil,
    happenedAt: Int64? = nil
  ) -> MinutesDraft {
    MinutesDraft(
      kind: .note,
      text: text,
      speaker: .secretary,
      begunAt: begunAt,
      happenedAt: happenedAt
    )
  }

  static func entry(
    _ text: String,
    at wall: Int64,
    number: EntryID = 1,
    item: AgendaItemID? = 3,
    isLate: Bool = false
  ) -> Event {
    .entryWritten(
      entry: number,
      kind: .note,
      text: text,
      speaker: .secretary,
      item: item,
      speech: nil,
      petitions: [],
      happenedAt: wall,
      isLate: isLate
    )
  }
}
