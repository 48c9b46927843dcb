import Testing

struct ReckoningTests {
  @Test func `a screen reckons no date by itself, so that it shows what an act would record`()
    throws
  {
    let screens = try SourceTree().swiftFiles.filter { $0.room == "DialogueViewModels" }
    let reckoning = screens.filter { file in
      file.lines.contains { $0.contains(" Deadline(rule:") || $0.hasSuffix(" Deadline(") }
    }
    #expect(!screens.isEmpty)
    #expect(reckoning.map(\.path) == [])
  }
}
