import DialogueCore
import DialogueTestSupport
import Foundation
import Testing

@testable import DialogueCoding

/// What the quick reader of frequent and long lines accepts, the strict reader reads as the same.
@Suite struct FamiliarLineTests {
  static let familiar: [Event] = [
    .entryWritten(
      entry: 26,
      kind: .statement,
      text: "Câu 12 – “giá” đất… \u{A0}½ thửa 46 \u{1F33E}",
      speaker: .registered(number: 46),
      item: 3,
      speech: 46,
      petitions: [1, 12],
      happenedAt: 1_716_519_878_000,
      isLate: true
    ),
    .entryWritten(
      entry: 1,
      kind: .note,
      text: "",
      speaker: .secretary,
      item: nil,
      speech: nil,
      petitions: [],
      happenedAt: -1,
      isLate: false
    ),
    .speechStarted(
      speech: 21,
      kind: .answer,
      speaker: .official(
        person: Person("Dương Quốc Mẫu", form: .mr, position: "Trưởng ban"),
        unit: UnitID(rawValue: "gpmb")
      ),
      item: 3,
      follows: 18,
      allotted: 420
    ),
    .speechStarted(
      speech: 2,
      kind: .chair,
      speaker: .chair,
      item: nil,
      follows: nil,
      allotted: nil
    ),
    .speechEnded(speech: 2),
    .registrationEntered(
      registration: 2,
      entry: RegistrationEntry(
        registrant: Registrant("Lê Thị Mẫu", form: .mrs, hamlet: "thôn Đoài", capacity: .household),
        topic: TopicCode(rawValue: "DD10"),
        content: "Đường liên thôn",
        channel: .advance,
        timesRaised: 0,
        answerWanted: .atTable
      ),
      place: 0,
      earlier: 1
    ),
    .registrationCalled(registration: 3, place: 2, reason: "Theo điều hành"),
    .registrationCalled(registration: 3, place: 0, reason: nil),
    .petitionRaised(
      petition: 11,
      source: .speech(speech: 19, entry: 30),
      content: PetitionContent(
        "Xin lùi thời gian",
        petitionClass: .request,
        topic: TopicCode(rawValue: "DD1"),
        timesRaised: 1
      ),
      petitioners: [.registered(number: 10), .registered(number: 11)]
    ),
    .petitionRaised(
      petition: 12,
      source: .registration(number: 4),
      content: PetitionContent("Việc khác"),
      petitioners: [.registered(number: 4)]
    ),
    .answerRequested(
      request: 5,
      petition: 6,
      unit: UnitID(rawValue: "gpmb"),
      part: .lead,
      authority: .chairStation
    ),
    .answerRequested(
      request: 6,
      petition: 6,
      unit: UnitID(rawValue: "tu-phap"),
      part: .coordinating,
      authority: .spokenWord(by: Actor(.secretary))
    ),
    .requestAnswered(request: 5, answer: 5),
    .rulesetAdopted(FamiliarRulesets.whole),
    .rulesetAdopted(FamiliarRulesets.silent),
    .itemAdded(
      item: 2,
      template: AgendaTemplateItem(
        title: Wording(vi: "Đại biểu phát biểu", en: "Delegates speak"),
        shortTitle: Wording(vi: "Phát biểu", en: "Speeches"),
        plannedMinutes: 90,
        kind: .speeches,
        source: "Kế hoạch mẫu, mục II.4"
      ),
      after: 1
    ),
    .catalogueAdopted(
      Catalogue(
        topics: [
          Topic(
            code: TopicCode("DD"),
            name: Wording(vi: "Đất đai", en: "Land"),
            shortName: Wording(vi: "Đất", en: "Land")
          ),
          Topic(
            code: TopicCode("DD1"),
            name: Wording(vi: "Giá đất", en: "Price"),
            shortName: Wording(vi: "Giá", en: "Price"),
            parent: TopicCode("DD"),
            usualUnit: UnitID(rawValue: "gpmb")
          ),
        ],
        units: [
          Unit(
            id: UnitID(rawValue: "gpmb"),
            name: Wording(vi: "Ban mẫu", en: "Sample board"),
            shortName: Wording(vi: "Ban", en: "Board"),
            kind: .office,
            number: 1
          )
        ],
        tags: [
          PetitionTag(id: TagID("hot"), name: Wording(vi: "Nóng", en: "Hot"), isInternal: true)
        ],
        textBlocks: [
          TextBlock(key: "md", name: Wording(vi: "Mở", en: "Open"), text: "Hội nghị chào cờ.")
        ],
        reasons: [
          ReasonList(
            kind: .openingWithGaps,
            reasons: [Reason(id: ReasonID("a"), text: Wording(vi: "Gấp", en: "Urgent"))]
          ),
          ReasonList(kind: .openingWithGaps, reasons: []),
        ]
      )
    ),
    .calendarAdopted(
      WorkingCalendar(
        version: "2026-1",
        rows: [
          CalendarRow(
            day: Rehearsal.day(1),
            kind: .off,
            name: "Tết Dương lịch",
            source: "Bộ luật Lao động 2019, Điều 112",
            status: .confirmed
          ),
          CalendarRow(
            day: Rehearsal.day(9),
            kind: .work,
            name: "Làm bù",
            source: "Thông báo mẫu",
            status: .expected
          ),
        ]
      )
    ),
  ]

  private struct Reading {
    let familiar: Record?
    let strict: Record?

    /// As it is read in a journal: by either, or by both of them together.
    let usual: Record?
  }

  /// Nil for what does not even end as a line.
  private static func read(_ bytes: [UInt8], number: Int = 57) -> Reading? {
    guard let line = RecordLine(bytes[...]) else { return nil }
    let reader = RecordReader(bytes, coding: RecordSamples.coding)
    let strict = try? reader.strictRecord(line, number: number)
    let usual = try? reader.record(line, number: number)
    return Reading(
      familiar: reader.quickRecord(line, number: number, familiarOnly: true),
      strict: strict.flatMap { $0.unknownKinds.isEmpty ? $0.record : nil },
      usual: usual.flatMap { $0.unknownKinds.isEmpty ? $0.record : nil }
    )
  }

  private static func line(_ record: Record) throws -> [UInt8] {
    Array(try RecordSamples.coding.line(for: record, after: .none).bytes.dropLast())
  }

  @Test(arguments: familiar)
  func `a familiar event is read without the strict reader, and as by it`(event: Event) throws {
    let record = RecordSamples.record([event, .speechEnded(speech: 1)], refersTo: [3, 55])
    let reading = try #require(Self.read(try Self.line(record)))
    #expect(reading.familiar == record)
    #expect(reading.strict == record)
    #expect(reading.usual == record)
  }

  @Test(arguments: familiar)
  func `no byte of a line can be another without both readers agreeing`(event: Event) throws {
    let line = try Self.line(RecordSamples.record([event], refersTo: [3]))
    let others: [UInt8] = Array("\"\\{}[],:0159-aeuz /".utf8) + [0, 0x7F, 0x80, 0xA8, 0xC2, 0xE2]
    // Of a line as long as a ruleset's every tenth byte or so.
    for index in stride(from: 0, to: line.count, by: line.count < 1000 ? 1 : line.count / 200) {
      var altered = [line[..<index] + line[(index + 1)...], line[...index] + line[index...]]
      for other in others {
        var bytes = line
        bytes[index] = other
        altered.append(bytes[...])
      }
      for bytes in altered.map(Array.init) {
        guard let reading = Self.read(bytes) else { continue }
        let text = Comment(rawValue: String(decoding: bytes, as: UTF8.self))
        #expect(reading.usual == reading.strict, text)
        if let familiar = reading.familiar { #expect(reading.strict == familiar, text) }
      }
    }
  }

  @Test(
    arguments: [
      #"{"speech":2,"more":1}"#, #"{"more":1,"speech":2}"#, #"{ "speech":2}"#, #"{"speech":02}"#,
      #"{"speech":-0}"#, #"{"speech":9007199254740992}"#, #"{"speech":2,"speech":2}"#, "{}",
      #"{"speech":null}"#, #"{"speech":2.0}"#, #"{"speech":"2"}"#,
    ]
  )
  func `any other way of writing it is left to the strict reader`(payload: String) throws {
    let body = RecordCodingTests.head + #","e":[{"k":"speech.ended","d":\#(payload)}]"#
    let hash = RecordSamples.coding.hash(.none, Array(body.utf8)[...])
    let reading = try #require(Self.read(Array("\(body),\"h\":\"\(hash.text)\"}".utf8)))
    #expect(reading.familiar == nil)
  }

  @Test func `a kind that has a later form is never read in its first`() throws {
    let bytes = try Self.line(RecordSamples.record([.speechEnded(speech: 2)]))
    let line = try #require(RecordLine(bytes[...]))
    let later = RecordCoding(
      versions: KindVersions(versions: ["speech.ended": 2]),
      hash: RecordSamples.coding.hash
    )
    #expect(RecordReader(bytes, coding: later).quickRecord(line, number: 57) == nil)
  }

  @Test(arguments: ["sealed", "aftermath", "notice"])
  func `every record of a whole journal is the same to both`(name: String) throws {
    let fixtures = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")
    let url = fixtures.appending(path: "journal-1/\(name).journal")
    let lines = Array(try Data(contentsOf: url)).split(separator: UInt8(ascii: "\n"))
    for (number, line) in lines.enumerated() {
      let reading = try #require(Self.read(Array(line), number: number))
      #expect(reading.usual == reading.strict)
      guard let familiar = reading.familiar else { continue }
      #expect(reading.strict == familiar)
    }
  }
}
