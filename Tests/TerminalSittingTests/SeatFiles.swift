import Foundation

/// Where a terminal's program leaves its number and the code that it ended with.
///
/// tmux knows both, but loses the code of a program that ends while its last words are read.
struct SeatFiles {
  /// Runs its third and further arguments; the first two are the files.
  static let script = """
    ended=$1 process=$2; shift 2
    sh -c 'echo $$ >"$0"; exec "$@"' "$process" "$@"
    echo $? >"$ended"
    """

  let ended: URL
  let process: URL

  init(in folder: URL) {
    let name = UUID().uuidString
    ended = folder.appending(path: "ended-\(name)")
    process = folder.appending(path: "process-\(name)")
  }

  /// The number in a file once its line is whole.
  static func number(in file: URL) throws -> Int32? {
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.hasSuffix("\n") ? Int32(text.dropLast()) : nil
  }

  /// The programs of a folder's terminals that are still there.
  static func processes(in folder: URL) -> [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasPrefix("process-") }
      .compactMap { try? number(in: folder.appending(path: $0)) }
      .filter(isAlive)
  }

  /// Whether a process runs a program of these tests; the dead whose end nobody has read run none.
  static func isAlive(_ process: Int32) -> Bool {
    let link = "/proc/\(process)/exe"
    let program = try? FileManager.default.destinationOfSymbolicLink(atPath: link)
    return program?.hasSuffix("/doithoai") == true || program?.hasSuffix("/tmux") == true
  }
}
