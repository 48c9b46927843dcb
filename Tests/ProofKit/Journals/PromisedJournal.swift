import DialogueCoding
import DialogueCore
import DialogueJournal
import DialogueTestSupport

/// A sealed journal of one meeting that raised very many petitions, all of them assigned and open.
package struct PromisedJournal {
  /// Petitions of each citizen.
  private static let each = 4

  /// Assigned by one paper.
  private static let batch = 40

  package private(set) var bytes: [UInt8] = []

  /// - Parameter petitions: How many, about; four of each citizen.
  /// - Throws: `Refusal`, `JSONEncodingFault`.
  package init(petitions: Int) throws {
    var founding = Examples.founding
    founding.ruleset = .example(settlement: .example, grouping: .example)
    founding.header.rehearsal = true
    var rehearsal = try Rehearsal.raised(founding)
    let citizens = 5...(4 + max(1, petitions / Self.each))
    for citizen in citizens {
      let entry = RegistrationEntry(registrant: Registrant("Nguyễn Văn Mẫu \(citizen)"))
      try rehearsal.perform(.enterRegistration(entry: entry, duplicate: nil), as: .operator)
    }
    try rehearsal.perform(
      .closeSession(gapsReason: Rehearsal.gapsReason, unheardInWriting: nil)
    )
    for citizen in citizens {
      try rehearsal.perform(
        .raisePetitions(
          source: .registration(number: RegistrationNumber(rawValue: citizen)),
          contents: (1...Self.each).map { PetitionContent("Việc thứ \($0) của hộ \(citizen)") }
        )
      )
    }
    try rehearsal.play([.readBack, .adoptMinutes])
    try rehearsal.perform(.sealMinutes(records: rehearsal.records.count))
    rehearsal.wait(seconds: 20 * 86_400)
    try Self.assign(in: &rehearsal)
    var previous = Fingerprint.none
    for record in rehearsal.records {
      let (line, fingerprint) = try RecordCoding.chained.line(for: record, after: previous)
      bytes += line
      previous = fingerprint
    }
  }

  /// Every paper to one unit after the other, with a day more each: dates lie before and behind.
  private static func assign(in rehearsal: inout Rehearsal) throws(Refusal) {
    let numbers = rehearsal.session.petitions.map(\.number)
    let units = [Examples.land, Examples.finance, Examples.justice]
    for (place, start) in stride(from: 0, to: numbers.count, by: batch).enumerated() {
      try rehearsal.perform(
        .issueAssignments(
          petitions: Array(numbers[start..<min(start + batch, numbers.count)]),
          lead: units[place % units.count],
          coordinating: nil,
          content: AssignmentContent(
            paper: PaperReference("\(place + 1)/UBND-VP", Rehearsal.day(1 + place % 15))
          )
        )
      )
    }
  }
}
