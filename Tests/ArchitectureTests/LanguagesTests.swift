import Testing

/// Where words may stand that somebody reads: as a pair of both languages, so that one without the
/// other does not compile, or in a place that has a reason to speak one language only.
struct LanguagesTests {
  /// What speaks or reads Vietnamese alone, and why.
  private static let vietnameseAlone: [String: String] = [
    "VietnameseText/": "the letters of the language themselves",
    "DialoguePapers/": "papers are Vietnamese",
    "PaperWriters/": "papers are Vietnamese",
    "OfficeData/": "reads data files, which are Vietnamese",
    "DialogueCore/Deadlines/Spoken": "reads terms and dates as people say them",
    "DialogueCore/Preparation/IssueContent+Person.swift":
      "tells a citizen's name from that of a body",
    "DialogueCore/Rulesets/SpeakingRule.swift":
      "the source of a value, recorded like those of data",
    "DialogueViewModels/Places/PaperPreview.swift": "a paper as it will be printed",
    "DialogueViewModels/Forms/Before/PersonLine.swift": "reads and writes a person of a paper",
    "DialogueViewModels/Words/PetitionWords.swift":
      "what the minutes keep of a complaint",
    "DialogueViewModels/Words/DutyWords.swift": "looks for a word in a ruleset's text",
    "DeskKit/Keys/CommandKey.swift": "a key that input methods make",
    "DialogueApp/Words/UsageSentence.swift": "the Vietnamese half of the parser's own sentences",
  ]

  /// What speaks English alone or something that only looks like it, and why.
  private static let englishAlone: [String: String] = [
    "VietnameseText/": "tables of syllables",
    "DialogueCore/Deadlines/PhraseWords.swift": "Vietnamese words without their marks",
    "DialogueCore/Deadlines/Spoken": "Vietnamese words without their marks",
    "DialogueCore/Deadlines/DeadlineRule+Text.swift": "the written form of rules",
    "DialoguePapers/Words/": "Vietnamese words that happen to have no marks",
    "OfficeData/": "the written form of rules in data files",
    "PaperWriters/Word/": "XML",
    "DialogueApp/Papers/SealedMinutes.swift": "a command to be typed",
  ]

  /// Functions that stop the program or speak to its programmers.
  private static let forProgrammers: Set<String> = ["precondition", "dataCorruptedError"]

  @Test func `Vietnamese words stand beside their English`() throws {
    let strangers = try strangers(allowed: Self.vietnameseAlone, \.isVietnamese)
    #expect(strangers == [])
  }

  @Test func `English sentences stand beside their Vietnamese`() throws {
    let strangers = try strangers(allowed: Self.englishAlone, \.isEnglish)
    #expect(strangers == [])
  }

  @Test func `every exception is needed`() throws {
    let files = try SourceTree().swiftFiles
    for (list, isOne) in [
      (Self.vietnameseAlone, { (literal: SwiftLiteral) in literal.isVietnamese }),
      (Self.englishAlone, { (literal: SwiftLiteral) in literal.isEnglish }),
    ] {
      for start in list.keys {
        let here = files.filter { $0.path.hasPrefix("Sources/\(start)") }
        #expect(here.contains { !Self.unpaired(in: $0, isOne).isEmpty }, "\(start)")
      }
    }
  }

  @Test func `what is meant for Vietnamese readers is Vietnamese`() throws {
    let files = try SourceTree().swiftFiles
    let literals = files.flatMap { LiteralScanner.literals(in: $0.text) }
    let vietnamese = literals.filter { $0.label == "vi" }
    #expect(vietnamese.count > 2000)
    // These are Vietnamese all the same.
    let plain = ["Giao cho", "KL- thay KL-", "ghi cho ", " sau khi xong ", "giao YK-"]
    #expect(vietnamese.filter { $0.isEnglish && !plain.contains($0.text) }.map(\.text) == [])
  }

  @Test func `literals are found with what they are given to`() {
    let source = ##"""
      let a = Phrase(vi: "một", en: "one \(count(of: "hai", as: x)) two") // "no"
      let b = """
        ba
        """
      let c = f(g: [1, 2], #"bốn "\#(d(")"))" năm"#, "\"sáu\"")
      """##
    let literals = LiteralScanner.literals(in: source)
    #expect(
      literals.map { "\($0.line) \($0.label ?? "-") \($0.calls.map(\.name)) \($0.text)" } == [
        #"1 vi ["Phrase"] một"#, #"1 of ["Phrase", "\\", "count"] hai"#,
        #"1 en ["Phrase"] one  two"#, "2 - [] \n  ba\n  ", #"5 - ["f", "\\", "d"] )"#,
        #"5 - ["f"] bốn "" năm"#, #"5 - ["f"] sáu"#,
      ]
    )
  }

  private func strangers(
    allowed: [String: String],
    _ isOne: (SwiftLiteral) -> Bool
  ) throws -> [String] {
    try SourceTree().swiftFiles.flatMap { file -> [String] in
      guard !allowed.keys.contains(where: { file.path.hasPrefix("Sources/\($0)") }) else {
        return []
      }
      return Self.unpaired(in: file, isOne).map { "\(file.path):\($0.line) \($0.text)" }
    }
  }

  /// The literals of a kind that no other language stands beside.
  private static func unpaired(
    in file: SourceTree.File,
    _ isOne: (SwiftLiteral) -> Bool
  ) -> [SwiftLiteral] {
    let pairing = file.pairingFunctions.union(["Phrase", "UsageSentence"])
    return LiteralScanner.literals(in: file.text).filter { literal in
      isOne(literal) && literal.label != "vi" && literal.label != "en"
        && !literal.calls.contains { pairing.contains($0.name) || forProgrammers.contains($0.name) }
    }
  }
}

extension SourceTree.File {
  fileprivate var text: String { lines.joined(separator: "\n") }

  /// Functions of this file that take both languages side by side.
  fileprivate var pairingFunctions: Set<String> {
    let names = text.split(separator: "func ").dropFirst().compactMap { rest -> String? in
      guard let open = rest.firstIndex(of: "("), let end = rest.firstIndex(of: "{") else {
        return nil
      }
      let parameters = open < end ? rest[open..<end] : ""
      let isPairing = ["vi: String", "en: String"].allSatisfy { parameters.contains($0) }
      return isPairing ? String(rest[..<open]) : nil
    }
    return Set(names)
  }
}
