import Foundation
import Testing

/// One sample session in a folder of its own, and a terminal multiplexer to open its stations in.
///
/// Everything goes when the test ends: the terminals, what runs in them, and the folder.
final class Table {
  let folder: URL

  /// The journal of the sample, in the middle of its meeting.
  let journal: String

  /// The path of a socket has room for a hundred bytes only: the name stays short.
  private static let socket = "table"

  /// Why the tests are skipped where there is none.
  static let needed: Comment = "tmux is not installed: no terminal to open the stations in"

  static var hasTerminals: Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")
  }

  /// What the terminals' programs are born with blocked.
  private let blocked: [Int32]

  init(blocking signals: [Int32] = []) throws {
    blocked = signals
    folder = URL(filePath: "/tmp/doithoai-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    let answer = try BuiltProgram.run([BuiltProgram.path, "demo", "--no-open"], in: folder)
    try #require(answer.code == 0, "\(answer.errors)")
    journal = answer.output.trimmingCharacters(in: .newlines)
  }

  deinit {
    clear()
  }

  /// Ends the terminals and what runs in them, then takes the folder away.
  ///
  /// Killed, not asked: a station that is told to go saves its drafts into the folder.
  private func clear() {
    let server = (try? answer(["display-message", "-p", "#{pid}"]))
      .flatMap { Int32($0.output.trimmingCharacters(in: .newlines)) }
    for process in SeatFiles.processes(in: folder) + [server].compactMap(\.self) {
      kill(process, SIGKILL)
      for _ in 0..<200 where SeatFiles.isAlive(process) { usleep(10_000) }
    }
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs the program without a terminal.
  func run(_ arguments: String..., input: String = "") throws -> BuiltProgram.Answer {
    try BuiltProgram.run([BuiltProgram.path] + arguments, in: folder, input: input)
  }

  /// Opens a station of the sample in a terminal of its own.
  func open(
    _ verb: String,
    rows: Int = 24,
    columns: Int = 80,
    options: [String] = [],
    environment: [String: String] = [:]
  ) throws -> Seat {
    try start(
      [BuiltProgram.path, verb, journal, "--lang", "vi"] + options,
      rows: rows,
      columns: columns,
      environment: environment
    )
  }

  /// Starts a program in a terminal of its own.
  func start(
    _ command: [String],
    rows: Int = 24,
    columns: Int = 80,
    environment: [String: String] = [:]
  ) throws -> Seat {
    let inner = BuiltProgram.environment(in: folder).merging(environment) { $1 }
      .map { "\($0.key)=\($0.value)" }
    let ways = SeatFiles(in: folder)
    var arguments = ["new-session", "-d", "-P", "-F", "#{pane_id}"]
    arguments += ["-x", "\(columns)", "-y", "\(rows)", "/bin/sh", "-c", SeatFiles.script, "sh"]
    arguments += [ways.ended.path, ways.process.path, "/usr/bin/env", "-i"]
    arguments += inner.sorted() + command
    let pane = try tmux(arguments).trimmingCharacters(in: .newlines)
    return Seat(table: self, pane: pane, files: ways)
  }

  @discardableResult
  func tmux(_ arguments: String...) throws -> String {
    try tmux(arguments)
  }

  @discardableResult
  func tmux(_ arguments: [String], input: String = "") throws -> String {
    let answer = try answer(arguments, input: input)
    try #require(answer.code == 0, "tmux \(arguments): \(answer.errors)")
    return answer.output
  }

  private func answer(_ arguments: [String], input: String = "") throws -> BuiltProgram.Answer {
    try writeSettings()
    let command = ["/usr/bin/tmux", "-u", "-L", Self.socket, "-f", settings.path]
    return try BuiltProgram.run(
      command + arguments,
      in: folder,
      input: input,
      blocking: blocked
    )
  }

  private var settings: URL { folder.appending(path: "tmux.conf") }

  private func writeSettings() throws {
    guard !FileManager.default.fileExists(atPath: settings.path) else { return }
    let lines = [
      "set -g remain-on-exit on", "set -g status off", "set -sg escape-time 10",
      "set -g default-terminal screen-256color",
    ]
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: settings)
  }
}
