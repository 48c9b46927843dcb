import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// Plain words on the minutes line while a round of answers is open.
struct RoundLineTests {
  @Test func `in a round nobody was asked about the chair answers, and the rule says so first`()
    throws
  {
    var table = Table(try .raised(), .secretary)
    try table.happen(.openRound(petitions: [1, 2]), as: .secretary)
    #expect(rule(&table).hasPrefix("TRẢ LỜI của Chủ trì · YK-01"))
    table.type(.secretary, "Ngõ sẽ thông trong tháng.")
    #expect(rule(&table).hasPrefix("TRẢ LỜI của Chủ trì · YK-01"))
    table.press(.secretary, .enter)
    let answer = try #require(table.session.answers.last)
    #expect(answer.content.petitions == [1])
    #expect(answer.content.unit == nil)
    #expect(answer.content.standing == .chair)
    #expect(table.session.minutes.entries.last?.kind == .answer)
    #expect(rule(&table).hasPrefix("TRẢ LỜI của Chủ trì · YK-02"))
  }

  @Test func `a round that is answered whole takes the chair's words as they are`() throws {
    var table = Table(try .raised(), .secretary)
    try table.happen(.openRound(petitions: [1]), as: .secretary)
    table.type(.secretary, "Sẽ xem lại.")
    table.press(.secretary, .enter)
    #expect(rule(&table).hasPrefix("CHỦ TRÌ"))
    table.type(.secretary, "Cảm ơn bà con.")
    table.press(.secretary, .enter)
    let entry = try #require(table.session.minutes.entries.last)
    #expect(entry.kind == .statement)
    #expect(entry.speaker == .chair)
  }

  @Test func `when the speeches are over the clock starts the answer of the unit whose turn it is`()
    throws
  {
    var table = Table(try .raised(), .secretary)
    try table.happen(
      .assignAnswer(petitions: [1], raising: nil, lead: Examples.land, coordinating: []),
      as: .chair
    )
    let agenda = table.session.agenda
    try table.happen(
      .finishItem(
        item: try #require(agenda.current?.id),
        beginning: try #require(agenda.next?.id),
        reason: "hết giờ"
      ),
      as: .secretary
    )
    try table.happen(.openRound(petitions: [1]), as: .secretary)
    table.press(.secretary, .function(3))
    let floor = try #require(table.session.floor)
    #expect(floor.kind == .answer)
    guard case .official(_, let unit) = floor.speaker else {
      Issue.record("\(floor.speaker)")
      return
    }
    #expect(unit == Examples.land)
    #expect(floor.follows == 1)
  }

  @Test func `words after a round are no longer those of the unit that answered in it`() throws {
    var table = Table(try .raised(), .secretary)
    let speaker = Speaker.official(person: nil, unit: Examples.land)
    try table.happen(.openRound(petitions: [1]), as: .secretary)
    try table.happen(.giveFloor(kind: .answer, speaker: speaker, follows: 1), as: .secretary)
    try table.happen(.endSpeech(speech: 2), as: .secretary)
    table.rehearsal.wait(seconds: 5)
    try table.happen(.closeRound(round: 1), as: .secretary)
    #expect(rule(&table).hasPrefix("CHỦ TRÌ"))
    table.type(.secretary, "Đề nghị các phòng tiếp thu.")
    table.press(.secretary, .enter)
    #expect(table.session.minutes.entries.last?.kind == .statement)
    #expect(table.session.minutes.entries.last?.speaker == .chair)
  }

  @Test func `whom the user names in a round speaks for himself`() throws {
    var table = Table(try .raised(), .secretary)
    try table.happen(.openRound(petitions: [1, 2]), as: .secretary)
    table.type(.secretary, "Mời bà con nghe trả lời.")
    table.press(.secretary, .home)
    table.type(.secretary, "@")
    table.press(.secretary, .enter)
    try table.choose(.secretary, "0")
    #expect(rule(&table).hasPrefix("CHỦ TRÌ"))
    table.press(.secretary, .enter)
    #expect(table.session.answers.isEmpty)
    #expect(table.session.minutes.entries.last?.kind == .statement)
  }

  @Test func `where one petition was asked of a unit its answer comes before the chair's`() throws {
    var table = Table(try .raised(), .secretary)
    let unit = try #require(table.session.catalogue.units.first?.id)
    try table.happen(
      .assignAnswer(petitions: [2], raising: nil, lead: unit, coordinating: []),
      as: .chair
    )
    try table.happen(.openRound(petitions: [1, 2]), as: .secretary)
    #expect(table[.chair].currentPetition(table.scene)?.number == 2)
    table.type(.secretary, "Đã lập dự toán.")
    table.press(.secretary, .enter)
    #expect(table.session.answers.last?.content.petitions == [2])
    #expect(table.session.answers.last?.content.unit == unit)
    #expect(rule(&table).hasPrefix("TRẢ LỜI của Chủ trì · YK-01"))
  }

  @Test func `the rule names the petition of an answer before its first letter`() throws {
    var table = Table(try .raised(), .secretary)
    let unit = try #require(table.session.catalogue.units.first)
    try table.happen(
      .assignAnswer(petitions: [2], raising: nil, lead: unit.id, coordinating: []),
      as: .chair
    )
    try table.happen(.openRound(petitions: [2]), as: .secretary)
    #expect(rule(&table).hasPrefix("TRẢ LỜI của \(unit.name.vi) · YK-02"))
  }

  private func rule(_ table: inout Table) -> String {
    _ = table.frame(.secretary)
    return LineWords.rule(table[.secretary].line, table.scene)(.vi)
  }
}
