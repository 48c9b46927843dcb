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

  @Test func `a journal of the time after a meeting tells what was owed and done`() throws {
    let report = try JournalVerification.verify(
      Self.fixtures.appending(path: "journal-1/aftermath.journal").path
    )
    #expect(report.isClean)
    #expect(report.records == 485)
    let session = report.session
    #expect(session.brokenInvariants == [])
    let settled = Dictionary(grouping: session.petitions) { session.settlement(of: $0.number) }
    #expect(
      settled.mapValues { $0.map(\.number.rawValue) } == [
        .none: [6, 9, 14, 15, 17, 18, 20, 21, 24, 25],
        .open: [1, 2, 4, 5, 8, 11, 12, 13, 16, 19, 23, 27, 28],
        .done: [3, 7, 10], .closedNotDone: [22, 26],
      ]
    )
    #expect(session.followUp.groups.filter(\.isApproved).count == 7)
    #expect(session.followUp.tasks.map(\.content.label) == ["1", "2", "3", "4", "5", "6", "7"])
    let extended = try #require(session.followUp.extensions.first)
    #expect(extended.before?.due == Day("2021-11-10"))
    #expect(extended.deadline.due == Day("2021-11-24"))
    #expect(session.followUp.urgings.map(\.struck) == [nil])
  }

  @Test func `a journal of a notice of conclusions tells its tasks, figures and incidents`() throws
  {
    let report = try JournalVerification.verify(
      Self.fixtures.appending(path: "journal-1/notice.journal").path
    )
    #expect(report.isClean)
    #expect(report.records == 109)
    let session = report.session
    #expect(session.brokenInvariants == [])
    #expect(session.followUp.tasks.count == 23)
    #expect(session.followUp.tasks.filter(\.isRestricted).map(\.content.label) == ["3 (1)"])
    #expect(
      session.followUp.incidents.map(\.deadline.due.description) == ["2024-04-23", "2024-05-13"]
    )
    #expect(session.followUp.readings.map(\.content.count) == [19, 2])
    #expect(
      session.followUp.answers.map(\.verdict) == [
        .returned(reason: "Chưa rõ thời gian hoàn thành"), .passes, .passes,
      ]
    )
    #expect(
      session.petitions.map { session.settlement(of: $0.number) }.suffix(3) == [
        .done, .open, .open,
      ]
    )
  }

  @Test(arguments: ["sealed", "aftermath", "notice"])
  func `writing its records again gives the same bytes`(name: String) throws {
    let url = Self.fixtures.appending(path: "journal-1/\(name).journal")
    let bytes = Array(try Data(contentsOf: url))
    var scan = JournalScan(bytes, from: ChainPosition())
    var records: [Record] = []
    while let read = try scan.next() { records.append(read.record) }
    #expect(try JournalSamples.lines(records).flatMap(\.self) == bytes)
  }
}
