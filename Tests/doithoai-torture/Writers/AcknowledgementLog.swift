import DialogueCoding
import Glibc
import ProofKit

/// Where a writer notes what was confirmed to it, outside of everything that is harmed.
struct AcknowledgementLog {
  private let descriptor: Int32

  init(writingTo path: String) throws {
    descriptor = try FileBytes.opened(path, O_WRONLY | O_CREAT | O_APPEND)
  }

  func note(number: Int, fingerprint: Fingerprint, name: String) {
    let line = Array("\(number) \(fingerprint.text) \(name)\n".utf8)
    // One write: a kill leaves the line whole or not at all.
    _ = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// The whole lines of a log; none when nothing was confirmed yet.
  static func read(_ path: String) -> [Acknowledgement] {
    let text = String(decoding: (try? FileBytes.read(path)) ?? [], as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .compactMap(Acknowledgement.init)
  }
}
