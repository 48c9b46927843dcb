import DeskKit
import DialogueCore
import DialoguePapers
import DialogueTestSupport
import Foundation
import Testing

@testable import DialogueViewModels

/// An answer that no clock ran for, beside a citizen's second question.
struct AnswerOrderTests {
  private static let question = "(hỏi thêm, tiếp Ý kiến 01)"
  private static let answer = "Đã lập dự toán."

  @Test func `an answer said after the second question is told after it`() throws {
    var table = try asked()
    try question(&table)
    table.type(.secretary, "> " + Self.answer)
    table.press(.secretary, .enter)
    #expect(try order(table) == [Self.question, Self.answer])
  }

  @Test
  func `an answer begun before the second question is told before it, whenever it is finished`()
    throws
  {
    var table = try asked()
    table.type(.secretary, "> Đã")
    table.rehearsal.wait(seconds: 5)
    try question(&table)
    table.type(.secretary, " lập dự toán.")
    table.press(.secretary, .enter)
    #expect(try order(table) == [Self.answer, Self.question])
  }

  @Test func `an answer entered late with its time is told where it was said`() throws {
    var table = try asked()
    let time = TimeWords.hourMinute(wall: table.rehearsal.now.wall, table.session)
    table.rehearsal.wait(seconds: 120)
    try question(&table)
    table.type(.secretary, "(\(time)) > " + Self.answer)
    table.press(.secretary, .enter)
    #expect(try order(table) == [Self.answer, Self.question])
    #expect(try #require(table.session.minutes.entries.last).isLate)
  }

  /// A petition was raised from the first speech, and a minute has passed.
  private func asked() throws -> Table {
    var table = Table(try .raised(), .secretary)
    table.rehearsal.wait(seconds: 60)
    return table
  }

  /// The citizen asks again.
  private func question(_ table: inout Table) throws {
    try table.happen(.startSpeech(registration: 1, follows: 1), as: .operator)
    table.rehearsal.wait(seconds: 20)
    try table.happen(.endSpeech(speech: 2), as: .operator)
    table.rehearsal.wait(seconds: 20)
  }

  private func order(_ table: Table) throws -> [String] {
    let paper = MinutesPaper(of: table.session, copy: .internal, seal: nil, at: table.rehearsal.now)
      .paper
    let text = "\(paper.blocks)"
    let places = try [Self.question, Self.answer].map { words in
      (words, try #require(text.range(of: words)).lowerBound)
    }
    return places.sorted { $0.1 < $1.1 }.map(\.0)
  }
}
