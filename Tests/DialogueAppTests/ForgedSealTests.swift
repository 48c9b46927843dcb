import DialogueApp
import DialogueCore
import Foundation
import Testing

@testable import DialogueJournal

/// A record with a right fingerprint that seals what the journal does not hold.
struct ForgedSealTests {
  @Test(arguments: [-9_007_199_254_740_991, -1, 100_000, 9_007_199_254_740_991])
  func `a seal of nothing is damage, and no minutes are shown as sealed by it`(upTo: Int) throws {
    let test = try TestOffice()
    let path = try Demonstration(in: test.office).create(isWhole: true)
    try forge(upTo, at: path)
    let verified = SessionVerifying(in: test.office).result(of: [path])
    #expect(verified.code == 1)
    #expect(verified.lines.count == 1)
    #expect(verified.lines.first?.contains("sealOfNothing(upTo: \(upTo))") == true)
    let export = try PaperExport(.minutes, of: path, isPublic: false, in: test.office)
    let minutes = String(decoding: try export.bytes(.txt), as: UTF8.self)
    #expect(minutes.contains("BIÊN BẢN"))
    #expect(!minutes.contains("Dấu vân tay của bản ghi"))
  }

  private func forge(_ upTo: Int, at path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\n")
    let last = try #require(lines.last)
    let head = try #require(last.range(of: #","id""#).map { last[..<$0.lowerBound] })
    let times = try #require(head.range(of: #""t""#).map { head[$0.lowerBound...] })
    let body =
      #"{"n":\#(lines.count),\#(times),"id":"forged.1","by":"secretary","#
      + #""e":[{"k":"minutes.sealed","d":{"upto":\#(upTo),"version":9}}]"#
    let previous = last.dropLast(2).suffix(64)
    let fingerprint = Checksum.text(of: (previous + body).utf8)
    try (text + body + ",\"h\":\"\(fingerprint)\"}\n")
      .write(toFile: path, atomically: false, encoding: .utf8)
  }
}
