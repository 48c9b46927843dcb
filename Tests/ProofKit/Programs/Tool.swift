import Glibc

/// A program of the system that a proof needs.
package enum Tool {
  package struct Failed: Error, CustomStringConvertible {
    package let command: [String]
    package let code: Int32

    package init(command: [String], code: Int32) {
      self.command = command
      self.code = code
    }

    package var description: String { "\(command.joined(separator: " ")) ended with \(code)" }
  }

  /// Runs it to its end, without a shell.
  ///
  /// - Returns: What it said.
  /// - Throws: `Failed` for any other code than 0, `ChildProcess.NotStarted`.
  @discardableResult
  package static func run(_ command: String...) throws -> String {
    let output = "\(WorkFolder.base)/doithoai-tool-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    defer { unlink(output) }
    let process = try ChildProcess(command, streams: .init(output: output))
    let code = process.ending()
    guard code == 0 else { throw Failed(command: command, code: code) }
    return String(decoding: try FileBytes.read(output), as: UTF8.self)
  }

  /// Whether the system has a program of that name.
  package static func isInstalled(_ name: String) -> Bool {
    ["/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/sbin"].contains { folder in
      access("\(folder)/\(name)", X_OK) == 0
    }
  }

  /// Makes folders inside of each other.
  package static func makeFolder(_ path: String, inside names: [String]) throws {
    var path = path
    for name in names {
      path += "/\(name)"
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
        throw FileBytes.Fault(path: path, code: errno)
      }
    }
  }
}
