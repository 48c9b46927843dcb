import DialogueCore
import Foundation
import OfficeData
import Testing
import VietnameseText

/// A damaged office file and the one thing said of it.
struct DamagedFile: CustomTestStringConvertible, Sendable {
  let path: String
  let text: String
  let line: Int?
  let key: String?
  let problem: OfficeFileError.Problem

  var testDescription: String { "\(path):\(line ?? 0) \(key ?? "")" }
}

struct OfficeFileErrorTests {
  @Test(arguments: Self.damaged)
  func `a damaged file is named with line, key, fault and what was expected`(
    file: DamagedFile
  ) throws {
    let office = TemporaryOffice()
    try office.write(file.text, to: file.path)
    let expected = OfficeFileError(
      path: office.path(file.path),
      line: file.line,
      key: file.key,
      problem: file.problem
    )
    #expect(throws: expected) { try office.library.readEverything() }
  }

  @Test func `bytes that are no text are refused`() throws {
    let office = TemporaryOffice()
    try office.write(Data([0x61, 0xff, 0x62]), to: "tags/tags.yaml")
    #expect(throws: OfficeFileError(path: office.path("tags/tags.yaml"), problem: .notText)) {
      try office.library.tags()
    }
  }

  @Test func `text of before Unicode is named with its line, and read once that is asked for`()
    throws
  {
    let office = TemporaryOffice()
    let stored =
      "blocks:\n  - {key: xc, name: {vi: Xin chµo, en: Hello}, text: KÝnh chµo quý vÞ.}\n"
    let bytes = stored.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
    for data in [Data(bytes), Data(stored.utf8)] {
      try office.write(data, to: "text-blocks/blocks.yaml")
      let expected = OfficeFileError(
        path: office.path("text-blocks/blocks.yaml"),
        line: 2,
        problem: .notUnicode(.tcvn3)
      )
      #expect(throws: expected) { try office.library.textBlocks() }
      let files = OfficeFiles(folder: office.folder.path(), encoding: .tcvn3)
      #expect(try OfficeLibrary(files).textBlocks().map(\.text) == ["Kính chào quý vị."])
    }
  }

  @Test func `a folder in the place of a file is refused`() throws {
    let office = TemporaryOffice()
    try office.write("", to: "tags/tags.yaml/x")
    #expect(throws: OfficeFileError(path: office.path("tags/tags.yaml"), problem: .notReadable)) {
      try office.library.tags()
    }
  }

  @Test func `a name that stands for no file tells the names there are`() {
    let library = OfficeLibrary(OfficeFiles())
    #expect(
      throws: OfficeFileError(
        path: "data/agendas/c.yaml",
        problem: .notFound(known: ["a-district", "b-commune"])
      )
    ) {
      try library.agenda(AgendaID("c"))
    }
  }

  @Test func `a name cannot climb out of its folder`() {
    let library = OfficeLibrary(OfficeFiles())
    #expect(
      throws: OfficeFileError(
        path: "data/agendas/../tags/tags.yaml",
        problem: .notFound(known: ["a-district", "b-commune"])
      )
    ) {
      try library.agenda(AgendaID("../tags/tags"))
    }
  }

  @Test func `the place of a fault is written as an editor takes it`() {
    let error = OfficeFileError(path: "data/x.yaml", line: 12, problem: .duplicateKey)
    #expect(error.place == "data/x.yaml:12")
  }

  private static let damaged: [DamagedFile] = [
    DamagedFile(
      path: "tags/tags.yaml",
      text: "tags:\n  - {id: a, name: {vi: A, en: A}}\n  - {id: b, nam: {vi: B, en: B}}\n",
      line: 3,
      key: "tags.2.nam",
      problem: .unknownKey(expected: ["id", "name", "internal"])
    ),
    DamagedFile(
      path: "tags/tags.yaml",
      text: "tags:\n  - id: a\n    name: {vi: A}\n",
      line: 3,
      key: "tags.1.name",
      problem: .missingKey(expected: ["en"])
    ),
    DamagedFile(
      path: "tags/tags.yaml",
      text: "tags:\n  - {id: a, name: {vi: A, en: A}, internal: yes}\n",
      line: 2,
      key: "tags.1.internal",
      problem: .badValue(found: "yes", expected: .yesOrNo)
    ),
    DamagedFile(
      path: "tags/tags.yaml",
      text: "tags:\n  - {id: a, name: {vi: A, en: A}}\n  - {id: a, name: {vi: B, en: B}}\n",
      line: 3,
      key: "tags.2",
      problem: .usedTwice(found: "a")
    ),
    DamagedFile(
      path: "tags/tags.yaml",
      text: "tags:\n  - {id: a, name: {vi: \"A\\e[31m\", en: A}}\n",
      line: 2,
      key: "tags.1.name.vi",
      problem: .badValue(found: "A\u{1b}[31m", expected: .text(atMost: nil))
    ),
    DamagedFile(
      path: "tags/tags.yaml",
      text: "- a\n",
      line: 1,
      key: nil,
      problem: .badValue(found: "[…]", expected: .mapping)
    ),
    DamagedFile(
      path: "tags/tags.yaml",
      text: "tags:\n  - {id: a\n  - {id: b}\n",
      line: 3,
      key: nil,
      problem: .notYAML(reason: "did not find expected ',' or '}'")
    ),
    DamagedFile(
      path: "reasons/reasons.yaml",
      text: "move:\n  - {id: a, vi: A, en: A}\ndecline: []\nmove: []\n",
      line: 4,
      key: "move",
      problem: .duplicateKey
    ),
    DamagedFile(
      path: "units/commune-2024.yaml",
      text: """
        name: {vi: Xã, en: Commune}
        units:
          - {id: a, number: 1, kind: office, name: {vi: A, en: A}, short: {vi: A, en: A}}
          - {id: b, number: 1, kind: office, name: {vi: B, en: B}, short: {vi: B, en: B}}
        """,
      line: 4,
      key: "units.2",
      problem: .usedTwice(found: "1")
    ),
    DamagedFile(
      path: "units/commune-2024.yaml",
      text: """
        name: {vi: Xã, en: Commune}
        units:
          - {id: a, kind: desk, name: {vi: A, en: A}, short: {vi: A, en: A}}
        """,
      line: 3,
      key: "units.1.kind",
      problem: .badValue(
        found: "desk",
        expected: .oneOf(["office", "official", "outside", "higher"])
      )
    ),
    DamagedFile(
      path: "topics/topics.yaml",
      text: "topics: [{code: DD1, parent: DD, name: {vi: A, en: A}, short: {vi: A, en: A}}]",
      line: 1,
      key: "topics.1",
      problem: .unknownName(found: "DD", known: ["DD1"])
    ),
    DamagedFile(
      path: "topics/topics.yaml",
      text: "topics: [{code: DD, name: {vi: A, en: A}, short: {vi: Một tên quá dài, en: A}}]",
      line: 1,
      key: "topics.1.short.vi",
      problem: .badValue(found: "Một tên quá dài", expected: .text(atMost: 12))
    ),
    DamagedFile(
      path: "agendas/a-district.yaml",
      text: """
        name: {vi: A, en: A}
        items:
          - title: {vi: A, en: A}
            short_title: {vi: A, en: A}
            planned_minutes: 0
            kind: opening
            source: A
        """,
      line: 5,
      key: "items.1.planned_minutes",
      problem: .badValue(found: "0", expected: .number(1...600))
    ),
    DamagedFile(
      path: "rulesets/law-2025.yaml",
      text: "inherits: ngoc-chau-2024\nannouncement:\n  term: {value: 7 days, source: A}\n",
      line: 3,
      key: "announcement.term.value",
      problem: .badValue(found: "7 days", expected: .deadlineRule)
    ),
    DamagedFile(
      path: "rulesets/law-2025.yaml",
      text: "inherits: ngoc-chau-2024\nannouncement:\n  term: {value: -7d, certainty: document}\n",
      line: 3,
      key: "announcement.term",
      problem: .missingKey(expected: ["source"])
    ),
    DamagedFile(
      path: "rulesets/law-2025.yaml",
      text: "inherits: law-2025\n",
      line: 1,
      key: "inherits",
      problem: .inheritsFromItself
    ),
    DamagedFile(
      path: "rulesets/law-2025.yaml",
      text: "inherits: nobody\n",
      line: 1,
      key: "inherits",
      problem: .unknownName(
        found: "nobody",
        known: ["law-2025", "ngoc-chau-2024", "son-dong-2024", "thach-ha-2021"]
      )
    ),
    DamagedFile(
      path: "rulesets/law-2025.yaml",
      text:
        "inherits: ngoc-chau-2024\nspeaking:\n  yellow: {value: soon, source: A, certainty: house}\n",
      line: 3,
      key: "speaking.yellow.value",
      problem: .badValue(found: "soon", expected: .duration)
    ),
    DamagedFile(
      path: "rulesets/law-2025.yaml",
      text: "inherits: ngoc-chau-2024\neffective_from: 31/12/2025\n",
      line: 2,
      key: "effective_from",
      problem: .badValue(found: "31/12/2025", expected: .day)
    ),
    DamagedFile(
      path: "calendar/vietnam-working-days.yaml",
      text: """
        version: x
        weekly_rest: [saturday, sunday]
        rows:
          - {date: 2024-02-30, kind: off, name: A, source: A, status: confirmed}
        """,
      line: 4,
      key: "rows.1.date",
      problem: .badValue(found: "2024-02-30", expected: .day)
    ),
    DamagedFile(
      path: "calendar/vietnam-working-days.yaml",
      text: """
        version: x
        weekly_rest: [saturday, sunday]
        rows:
          - {date: 2024-02-29, kind: off, name: A, source: A, status: sure}
        """,
      line: 4,
      key: "rows.1.status",
      problem: .badValue(found: "sure", expected: .oneOf(["confirmed", "expected"]))
    ),
    DamagedFile(
      path: "calendar/vietnam-working-days.yaml",
      text: """
        version: x
        weekly_rest: [saturday, sunday]
        rows:
          - {date: 2024-09-02, kind: off, name: A, source: A, status: confirmed}
        expected:
          through: 2026
          holidays:
            - {name: A, source: A, solar: 13-01, days: 1}
        """,
      line: 8,
      key: "expected.holidays.1.solar",
      problem: .badValue(found: "13-01", expected: .monthAndDay)
    ),
    DamagedFile(
      path: "samples/ngoc-chau/plan.yaml",
      text: """
        slug: a
        authority: A
        locality: A
        title: A
        date: 2024-05-24
        venue: A
        topics: []
        chair: {name: A}
        ruleset: ngoc-chau-2024
        agenda: b-commune
        units: commune-2030
        """,
      line: 11,
      key: "units",
      problem: .unknownName(
        found: "commune-2030",
        known: ["commune-2024", "commune-2025", "son-dong-2024", "thach-ha-2021", "ward-2025"]
      )
    ),
  ]
}

extension OfficeLibrary {
  fileprivate func readEverything() throws {
    _ = try tags()
    _ = try textBlocks()
    _ = try reasons()
    _ = try topics()
    for id in unitCatalogues { _ = try units(id) }
    for id in agendas { _ = try agenda(id) }
    for id in rulesets { _ = try ruleset(id) }
    _ = try calendar()
    for id in samples { _ = try plan(ofSample: id) }
  }
}
