import Foundation

/// The files of the package as text.
struct SourceTree {
  struct File {
    /// From the package's folder.
    let path: String
    /// The folder under `Sources` or `Tests`.
    let room: String
    let lines: [String]

    /// The modules that the file imports.
    var imports: [String] {
      lines.compactMap { line in
        var words = line.split(separator: " ").map(String.init)[...]
        while let first = words.first, first.hasPrefix("@") || Self.access.contains(first) {
          words = words.dropFirst()
        }
        guard words.popFirst() == "import" else { return nil }
        if let kind = words.first, Self.kinds.contains(kind) { words = words.dropFirst() }
        return words.first.map { String($0.prefix { $0 != "." }) }
      }
    }

    private static let access: Set<String> = ["public", "package", "internal", "private"]
    private static let kinds: Set<String> = ["struct", "class", "enum", "func", "var", "protocol"]
  }

  /// What lies at the top of the package, beside dot-files.
  let top: [String]

  let rooms: [String]
  let swiftFiles: [File]
  let testFiles: [File]

  /// What is written in C: the thin shims over the system's libraries.
  let shimFiles: [File]
  let manifest: Manifest

  init() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let sources = root.appending(path: "Sources")
    top = try FileManager.default.contentsOfDirectory(atPath: root.path)
      .filter { !$0.hasPrefix(".") }
    rooms = try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .filter { !$0.hasPrefix(".") }
    swiftFiles = try Self.files(in: "Sources", of: root)
    testFiles = try Self.files(in: "Tests", of: root)
    shimFiles = try Self.files(in: "Sources", of: root, endings: [".c", ".c2x", ".h"])
    manifest = Manifest(
      text: try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    )
  }

  private static func files(
    in folder: String,
    of root: URL,
    endings: [String] = [".swift"]
  ) throws -> [File] {
    let folder = root.appending(path: folder)
    return try (FileManager.default.subpaths(atPath: folder.path) ?? [])
      .filter { path in endings.contains { path.hasSuffix($0) } }
      .sorted()
      .map { path in
        File(
          path: "\(folder.lastPathComponent)/\(path)",
          room: String(path.prefix { $0 != "/" }),
          lines: try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        )
      }
  }
}
