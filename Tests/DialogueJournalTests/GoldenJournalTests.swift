import DialogueCoding
import DialogueCore
import DialogueJournal
import Foundation
import Testing

/// Sealed journals of every released version stay readable for ever.
@Suite struct GoldenJournalTests {
  private static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  @Test func `a sealed journal of version 1 tells what it told when it was sealed`() throws {
    let path = Self.fixtures.appending(path: "journal-1/sealed.journal").path
    let report = try JournalVerification.verify(path)
    #expect(report.isClean)
    #expect(report.records == 10)
    #expect(
      report.fingerprint.text == "ec922b657a05c8d0f6ff269f704511a0bbb84f1887ac8ea8076bf284bb2fa7e3"
    )
    let session = report.session
    #expect(session.stage == .archived)
    #expect(session.plan.date == .quarter(number: 1, year: 2026))
    #expect(session.queue.registrations.map(\.name) == ["Trần Thị Mẫu"])
    #expect(session.queue.registrations.map(\.registeredBy) == [Actor(.operator, desk: 2)])
    #expect(session.minutes.entries.map(\.text) == ["Mặt đường hỏng\nđã ba năm"])
    #expect(session.minutes.entries.map(\.struck) == ["ghi nhầm"])
    #expect(session.minutes.seals.count == 1)
  }

  @Test func `writing its records again gives the same bytes`() throws {
    let url = Self.fixtures.appending(path: "journal-1/sealed.journal")
    let bytes = Array(try Data(contentsOf: url))
    var scan = JournalScan(bytes, from: ChainPosition())
    var records: [Record] = []
    while let read = try scan.next() { records.append(read.record) }
    #expect(try JournalSamples.lines(records).flatMap(\.self) == bytes)
  }
}
