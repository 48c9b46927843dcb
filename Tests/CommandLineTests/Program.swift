import Foundation
import Testing

/// The built program, with folders of its own that go when the test ends.
final class Program {
  struct Answer: Equatable {
    var output: String
    var errors: String
    var code: Int32

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  let folder: URL
  private let executable: URL

  init() throws {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let beside = (bundle?.bundleURL ?? URL(filePath: CommandLine.arguments[0]))
      .deletingLastPathComponent()
    executable = beside.appending(path: "doithoai")
    folder = FileManager.default.temporaryDirectory
      .appending(path: "doithoai-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try #require(FileManager.default.isExecutableFile(atPath: executable.path))
  }

  /// Where the program itself is.
  var path: String { executable.path }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs it to its end without a terminal.
  func run(_ arguments: String..., input: String = "") throws -> Answer {
    try run(arguments, input: input)
  }

  /// Runs it to its end without a terminal.
  func run(
    _ arguments: [String],
    input: String = "",
    lang: String = "en_US.UTF-8"
  ) throws -> Answer {
    try run(arguments, bytes: Array(input.utf8), lang: lang)
  }

  /// Has another program run it to its end.
  func run(_ arguments: [String], through other: [String]) throws -> Answer {
    try run(arguments, bytes: [], through: other)
  }

  /// Runs it to its end with its standard output going to a file or device.
  func run(_ arguments: [String], output: String) throws -> Answer {
    try run(arguments, bytes: [], output: output)
  }

  /// Runs it to its end with any bytes as its input.
  func run(
    _ arguments: [String],
    bytes: [UInt8],
    lang: String = "en_US.UTF-8",
    output: String? = nil,
    through other: [String] = []
  ) throws -> Answer {
    let process = Process()
    let words = other + [executable.path] + arguments
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = [
      "HOME": folder.path, "LANG": lang, "TERM": "xterm-256color", "PATH": "/usr/bin:/bin",
    ]
    process.currentDirectoryURL = folder
    let files = try ["in", "out", "err"].map { name in
      let url = folder.appending(path: ".\(name)-\(UUID().uuidString)")
      try Data(name == "in" ? bytes : []).write(to: url)
      return url
    }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(
      forWritingTo: output.map { URL(filePath: $0) } ?? files[1]
    )
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let texts = try files.dropFirst().map { try String(contentsOf: $0, encoding: .utf8) }
    for file in files { try FileManager.default.removeItem(at: file) }
    let signal = process.terminationReason == .uncaughtSignal
    return Answer(
      output: texts[0],
      errors: texts[1],
      code: process.terminationStatus + (signal ? 128 : 0)
    )
  }

  /// The path of a new sample session.
  func sample(whole: Bool = false) throws -> String {
    let answer = whole ? try run("demo", "--no-open", "--whole") : try run("demo", "--no-open")
    try #require(answer.code == 0, "\(answer.errors)")
    return try #require(answer.lines.first)
  }

  func file(_ name: String, holding bytes: some Sequence<UInt8>) throws -> String {
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    return url.path
  }
}
