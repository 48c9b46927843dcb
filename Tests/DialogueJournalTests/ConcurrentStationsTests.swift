import DialogueCore
import DialogueJournal
import Testing

/// Several stations on one journal at once, each with a store of its own.
@Suite struct ConcurrentStationsTests {
  /// What one station got for its commands.
  struct Result: Sendable {
    var records: [Int] = []
    var withdrawn: [RegistrationNumber] = []
  }

  private static let people = 20

  @Test func `numbers are gapless and each precondition lets one station through`() async throws {
    let folder = try TemporaryFolder()
    let path = try JournalSamples.create(in: folder)
    let first = try JournalSamples.store(path)
    for person in 1...Self.people { try first.enter("Người \(person)", id: "a.\(person)") }

    let results = try await withThrowingTaskGroup(of: Result.self) { group in
      for desk in 1...6 {
        group.addTask { try Self.work(path: path, desk: desk) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }

    let withdrawn = results.flatMap(\.withdrawn).map(\.rawValue).sorted()
    #expect(withdrawn == Array(1...Self.people))
    let report = try JournalVerification.verify(path)
    #expect(report.isClean)
    let written = Set(results.flatMap(\.records))
    #expect(written.count == results.map(\.records.count).reduce(0, +))
    #expect(written == Set(3 + Self.people..<report.records))
  }

  /// Registers people of its own and withdraws whom it can, in competition with the others.
  private static func work(path: String, desk: Int) throws -> Result {
    let station = Actor(.operator, desk: desk)
    let store = try JournalSamples.store(path, as: station, run: "op\(desk)")
    var result = Result()
    for person in 1...people {
      let number = RegistrationNumber(rawValue: person)
      result.records.append(
        try store.enter("Thêm \(desk) \(person)", id: "op\(desk).\(person)").number
      )
      do {
        let record = try store.perform(
          .withdrawRegistration(number: number, reason: "về trước"),
          id: CommandID("op\(desk).w\(person)"),
          as: station
        )
        result.records.append(record.number)
        result.withdrawn.append(number)
      } catch is Refusal {
        continue
      }
    }
    return result
  }
}
