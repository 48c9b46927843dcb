import Testing

/// The house's rooms and what each may import; a target may depend only on what stands in its row.
private let rooms: [String: Set<String>] = [
  "VietnameseText": [],
  "DialogueCore": ["VietnameseText"],
  "DialogueCoding": ["DialogueCore"],
  "COfficeFiles": [],
  "OfficeData": [
    "COfficeFiles", "DialogueCoding", "DialogueCore", "Foundation", "VietnameseText", "Yams",
  ],
  "CSystem": [],
  "DialogueJournal": [
    "CSystem", "Crypto", "DialogueCoding", "DialogueCore", "Glibc", "Synchronization",
  ],
  "DialoguePapers": ["DialogueCore", "VietnameseText"],
  "CZip": [],
  "PaperWriters": ["CZip", "DialogueCore", "DialoguePapers", "VietnameseText"],
  "DeskKit": ["VietnameseText"],
  "DialogueViewModels": ["DeskKit", "DialogueCore", "DialoguePapers", "VietnameseText"],
  "CNcurses": [],
  "DialogueTerminal": ["CNcurses", "DeskKit", "Glibc"],
  "DialogueApp": [
    "CSystem", "Crypto", "DeskKit", "DialogueCoding", "DialogueCore", "DialogueJournal",
    "DialoguePapers", "DialogueViewModels", "Glibc", "OfficeData", "PaperWriters",
    "Synchronization", "VietnameseText",
  ],
  "doithoai": [
    "ArgumentParser", "CSystem", "DeskKit", "DialogueApp", "DialogueTerminal", "Glibc",
  ],
]

struct RoomsTests {
  @Test func `every room imports only what the table lets it`() throws {
    let sources = try SourceTree()
    var strangers: [String] = []
    for file in sources.swiftFiles {
      let allowed = try #require(rooms[file.room], "\(file.path) lies in no room")
      for module in file.imports where module != "Swift" && !allowed.contains(module) {
        strangers.append("\(file.path) imports \(module)")
      }
    }
    #expect(strangers == [])
  }

  @Test func `every room of the table has a folder, and every folder is a room`() throws {
    let folders = try SourceTree().rooms
    #expect(Set(folders) == Set(rooms.keys))
  }

  @Test func `the top of the package holds what it may and nothing else`() throws {
    let top = Set(try SourceTree().top)
    // The builder writes what it resolved beside the manifest.
    #expect(
      top.subtracting(["Package.resolved"]) == [
        "Package.swift", "README.md", "Sources", "Tests", "data",
      ]
    )
  }

  @Test func `the manifest declares the dependencies of the table`() throws {
    let manifest = try SourceTree().manifest
    for (room, allowed) in rooms {
      let declared = try #require(manifest.dependencies(of: room), "no target \(room)")
      let ours = allowed.intersection(rooms.keys)
      #expect(Set(declared).isSubset(of: allowed), "\(room)")
      #expect(ours.isSubset(of: declared), "\(room)")
    }
  }

  @Test func `every test imports only what its target declares`() throws {
    let sources = try SourceTree()
    var strangers: [String] = []
    for file in sources.testFiles {
      let declared = try #require(sources.manifest.dependencies(of: file.room), "\(file.path)")
      let undeclared = file.imports.filter { rooms[$0] != nil && !declared.contains($0) }
      strangers += undeclared.map { "\(file.path) imports \($0)" }
    }
    #expect(strangers == [])
  }

  @Test func `no file is longer than four hundred lines`() throws {
    let long = try SourceTree().swiftFiles.filter { $0.lines.count > 400 }
    #expect(long.map(\.path) == [])
  }

  @Test(arguments: [
    "try!", " as! ", "fatalError", "@unchecked", "nonisolated(unsafe)", "@preconcurrency",
  ])
  func `no file takes a short cut`(shortCut: String) throws {
    let users = try SourceTree().swiftFiles.filter { file in
      file.lines.contains { !$0.isComment && $0.contains(shortCut) }
    }
    #expect(users.map(\.path) == [])
  }
}

extension String {
  fileprivate var isComment: Bool {
    drop { $0 == " " }.hasPrefix("//")
  }
}
