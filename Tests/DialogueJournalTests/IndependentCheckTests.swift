import DialogueCoding
import DialogueCore
import DialogueJournal
import Foundation
import Testing

/// A stranger checks a journal with nothing but a shell and `sha256sum`.
@Suite struct IndependentCheckTests {
  /// As printed in the manual.
  static let script = #"""
    prev=$(printf '0%.0s' {1..64}); n=0; while IFS= read -r l; do b=${l%',"h":"'*}; h=${l##*',"h":"'}; h=${h%'"}'}
    c=$(printf %s%s "$prev" "$b" | sha256sum | cut -c1-64); [ "$c" = "$h" ] || { echo BAD at $n; break; }; prev=$h; n=$((n+1)); done < "$1"; echo $n $prev
    """#

  private func check(_ path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", Self.script, "check", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `the shell finds the same fingerprint, and the same altered record`() throws {
    let folder = try TemporaryFolder()
    let path = try JournalSamples.create(in: folder, JournalSamples.eight())
    let store = try JournalSamples.store(path)
    try store.enter("\\ \"%s\" `$HOME` \u{7F}", id: "a.1")
    #expect(try check(path) == "9 \(store.fingerprint.fingerprint.text)\n")
    var bytes = try folder.bytes(of: JournalSamples.name)
    let lines = try JournalSamples.lines(JournalSamples.eight())
    bytes[lines[..<5].flatMap(\.self).count + 30] ^= 1
    try folder.overwrite(JournalSamples.name, with: bytes)
    #expect(try check(path).hasPrefix("BAD at 5\n"))
  }
}
