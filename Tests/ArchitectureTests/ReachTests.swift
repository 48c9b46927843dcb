import Testing

/// What the program could reach outside of itself, by the names that it would need for that.
struct ReachTests {
  @Test(arguments: [
    "socket(", "connect(", "getaddrinfo", "URLSession", "URLRequest", "FoundationNetworking",
    "http://localhost", "inet_", "sendto(",
  ])
  func `no file opens a connection to a network`(name: String) throws {
    let tree = try SourceTree()
    let users = (tree.swiftFiles + tree.shimFiles).filter { $0.names(name) }
    #expect(users.map(\.path) == [])
  }

  @Test(arguments: ["system(", "popen(", "execv", "execl", "Process(", "fork(", "posix_spawn("])
  func `nothing is started but from one place`(name: String) throws {
    let tree = try SourceTree()
    let users = (tree.swiftFiles + tree.shimFiles).filter { $0.names(name) }
    let allowed =
      name == "posix_spawn(" ? ["Sources/DialogueApp/Surroundings/ChildProcess.swift"] : []
    #expect(users.map(\.path) == allowed)
  }

  @Test(arguments: [
    ("ChildProcess(", ["Loop/TextEditor.swift", "Papers/PDFConversion.swift"]),
    ("/bin/sh", ["Loop/TextEditor.swift"]),
  ])
  func `only the user's own editor and LibreOffice are started`(
    name: String,
    users: [String]
  ) throws {
    let found = try SourceTree().swiftFiles.filter { file in
      file.path.hasPrefix("Sources/DialogueApp/") && file.lines.contains { $0.contains(name) }
    }
    #expect(found.map(\.path).sorted() == users.map { "Sources/DialogueApp/\($0)" })
  }

  @Test func `the names are looked for in files that there are`() throws {
    let tree = try SourceTree()
    #expect(tree.shimFiles.contains { $0.names("inotify") || $0.names("ncurses") })
    #expect(tree.swiftFiles.contains { $0.names("posix_spawn(") })
  }
}

extension SourceTree.File {
  /// Whether the code calls something of that name: itself, not a longer name that ends so.
  fileprivate func names(_ name: String) -> Bool {
    lines.contains { line in
      guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { return false }
      return line.ranges(of: name).contains { range in
        let start = line[..<range.lowerBound]
        guard let before = start.last, !start.hasSuffix("func ") else { return start.isEmpty }
        return !before.isLetter && !before.isNumber && before != "_" && before != "."
      }
    }
  }
}
