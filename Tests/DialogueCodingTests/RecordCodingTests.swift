import DialogueCoding
import DialogueCore
import Testing

@Suite struct RecordCodingTests {
  static let head =
    #"{"n":57,"t":"2026-11-21T04:39:00.123Z","u":1443716,"id":"op-91c0.12","by":"operator""#

  @Test func `a record is one line in a fixed order`() throws {
    let record = RecordSamples.record(
      [
        .speechEnded(speech: 2),
        .registrationAbsent(registration: 3),
      ],
      refersTo: [55],
      isOptional: true
    )
    let body =
      Self.head + #","o":1,"re":[55],"e":[{"k":"speech.ended","d":{"speech":2}},"#
      + #"{"k":"registration.absent","d":{"registration":3}}]"#
    let hash = RecordSamples.coding.hash(.none, Array(body.utf8)[...]).text
    #expect(try RecordSamples.text(record) == body + ",\"h\":\"\(hash)\"}\n")
  }

  @Test(
    arguments: [
      .minutesRead,
      .journalOpened(JournalHeader(journal: "00ff", app: "1.0.0", boot: "b", rehearsal: true)),
      .sessionPostponed(reason: "Mưa lũ \"lớn\"\n", until: .quarter(number: 3, year: 2026)),
      .sessionPostponed(reason: "Mưa lũ", until: .quarters(first: 2, last: 3, year: 2026)),
      .planAmended(Self.plan, announceAnew: true),
      .chairDelegated(
        ChairDelegation(to: Person("Lê Văn Mẫu"), ground: .oral, reason: "đi họp"),
        isForbidden: false
      ),
      .registrationEntered(
        registration: 1,
        entry: RegistrationEntry(
          registrant: Registrant("Trần Thị Mẫu", phone: PrivateText("box:AAAA")),
          topic: TopicCode(rawValue: "land")
        ),
        place: 0,
        earlier: nil
      ),
      .entryWritten(
        entry: 1,
        kind: .statement,
        text: "Đường\u{202E}liên thôn",
        speaker: .official(person: nil, unit: UnitID(rawValue: "ktht")),
        item: nil,
        speech: 1,
        petitions: [],
        happenedAt: 1_716_513_000_000,
        isLate: false
      ),
    ] as [Event]
  )
  func `every shape of event reads back as itself and writes the same bytes`(event: Event) throws {
    let record = RecordSamples.record([event])
    let (bytes, fingerprint) = try RecordSamples.coding.line(for: record, after: .none)
    let line = try #require(RecordLine(bytes.dropLast()))
    #expect(RecordSamples.coding.verifies(line, after: .none))
    let read = try RecordReader(bytes, coding: RecordSamples.coding).record(line, number: 57)
    #expect(read.record == record)
    #expect(read.fingerprint == fingerprint)
    #expect(read.unknownKinds == [])
    #expect(try RecordSamples.coding.line(for: read.record, after: .none).bytes == bytes)
  }

  static let plan = Plan(
    slug: "mau-2026",
    authority: "UBND xã Mẫu",
    locality: "Mẫu",
    title: "Xã Mẫu · Đối thoại",
    date: .quarter(number: 1, year: 2026),
    venue: "Nhà văn hóa",
    topics: [],
    chair: Person("Lê Văn Mẫu")
  )

  @Test func `a value without a label is the event's data itself`() throws {
    let text = try RecordSamples.text(
      RecordSamples.record([.attendanceCounted(AttendanceRow(category: "Thôn", present: 4))])
    )
    #expect(text.contains(#"{"k":"attendance.counted","d":{"category":"Thôn","present":4}}"#))
  }

  struct Wrong: Sendable {
    let body: String
    let problem: JSONFault.Problem
  }

  static let event = #"{"k":"minutes.read","d":{}}"#

  static let wrong = [
    Wrong(
      body: "{\"n\":56" + head.dropFirst(7) + ",\"e\":[\(event)]",
      problem: .expected(.number(57))
    ),
    Wrong(body: head + ",\"e\":[]", problem: .expected(.array)),
    Wrong(body: head + ",\"re\":[],\"e\":[\(event)]", problem: .expected(.array)),
    Wrong(body: head + ",\"o\":0,\"e\":[\(event)]", problem: .expected(.number(1))),
    Wrong(body: head + ",\"x\":1,\"e\":[\(event)]", problem: .expected(.field("e"))),
    Wrong(body: head + ",\"e\":[\(event)],\"x\":1", problem: .expected(.field("h"))),
    Wrong(
      body: head + ",\"e\":[{\"d\":{},\"k\":\"minutes.read\"}]",
      problem: .expected(.field("k"))
    ),
    Wrong(body: head + ",\"e\":[{\"k\":\"minutes.read\"}]", problem: .expected(.field("d"))),
    Wrong(
      body: head + ",\"e\":[{\"k\":\"minutes.read\",\"v\":1,\"d\":{}}]",
      problem: .expected(.number(2))
    ),
    Wrong(body: head + ",\"e\":[{\"k\":\"a.b.c\",\"d\":{}}]", problem: .unknownKind("a.b.c")),
    Wrong(
      body: head + ",\"e\":[{\"k\":\"speech.ended\",\"d\":{}}]",
      problem: .missingField("speech")
    ),
    Wrong(
      body: head.replacingFirst("operator", with: "guest") + ",\"e\":[\(event)]",
      problem: .expected(.actor)
    ),
    Wrong(
      body: head.replacingFirst(".123Z", with: ".12Z") + ",\"e\":[\(event)]",
      problem: .expected(.timestamp)
    ),
  ]

  @Test(arguments: wrong)
  func `a line that no correct program can have written is a fault`(wrong: Wrong) throws {
    let fault = #expect(throws: JSONFault.self) { try RecordSamples.read(wrong.body) }
    #expect(fault?.problem == wrong.problem)
  }

  @Test func `unknown fields of a known kind are passed over`() throws {
    let read = try RecordSamples.read(
      Self.head + #","e":[{"k":"speech.ended","d":{"speech":2,"mood":"calm"}}]"#
    )
    #expect(read?.record.events == [.speechEnded(speech: 2)])
    #expect(read?.needsNewerVersion == false)
  }

  @Test(arguments: [
    (#","e":[{"k":"moon.risen","d":{"at":1}},{"k":"minutes.read","d":{}}]"#, "moon.risen", true),
    (#","o":1,"e":[{"k":"moon.risen","d":{"at":1}}]"#, "moon.risen", false),
    (#","e":[{"k":"speech.ended","v":2,"d":{"speech":{}}}]"#, "speech.ended", true),
  ])
  func `a kind from a newer program is named, and fatal unless the record is optional`(
    rest: String,
    kind: String,
    isFatal: Bool
  ) throws {
    let read = try #require(try RecordSamples.read(Self.head + rest))
    #expect(read.unknownKinds == [kind])
    #expect(read.needsNewerVersion == isFatal)
  }

  @Test func `an older version of a kind is brought up to date in memory`() throws {
    let versions = KindVersions(
      versions: ["speech.ended": 2],
      upcasts: [
        "speech.ended": [
          1: { payload in .object([.init("speech", payload[key: "number"] ?? .null)]) }
        ]
      ]
    )
    let coding = RecordCoding(versions: versions, hash: RecordSamples.coding.hash)
    let body = Self.head + #","e":[{"k":"speech.ended","d":{"number":2}}]"#
    let bytes = Array(body.utf8) + Array(",\"h\":\"\(Fingerprint.none.text)\"}".utf8)
    let line = try #require(RecordLine(bytes[...]))
    let read = try RecordReader(bytes, coding: coding).record(line, number: 57)
    #expect(read.record.events == [.speechEnded(speech: 2)])
    let written = try coding.line(for: read.record, after: .none).bytes
    #expect(
      String(decoding: written, as: UTF8.self)
        .contains(#"{"k":"speech.ended","v":2,"d":{"speech":2}}"#)
    )
  }
}

extension String {
  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return replacingCharacters(in: range, with: new)
  }

  private func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
