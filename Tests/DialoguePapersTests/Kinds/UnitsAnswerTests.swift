import DialogueCore
import DialoguePapers
import DialogueTestSupport
import Testing

/// A unit that answers the citizen itself.
@Suite struct UnitsAnswerTests {
  @Test func `a unit's own answer is signed by whoever signed it and thanks in its own name`()
    throws
  {
    var founding = Examples.founding
    founding.ruleset = .example(settlement: .example, grouping: .example)
    founding.catalogue = Catalogue(
      topics: founding.catalogue.topics,
      units: founding.catalogue.units.map { unit in
        Unit(id: unit.id, name: unit.name, shortName: unit.shortName, kind: .office)
      }
    )
    var rehearsal = try Rehearsal.sealed(founding)
    rehearsal.wait(seconds: 90 * 86_400)
    let paper = PaperReference("31/ĐC", Rehearsal.day(20))
    var answer = Rehearsal.writtenAnswer([1])
    answer.signedBy = Person("Lê Văn Tám", form: .mr, position: "Trưởng phòng Địa chính")
    try rehearsal.play([
      .issueAssignments(
        petitions: [1],
        lead: Examples.land,
        coordinating: nil,
        content: AssignmentContent(paper: Rehearsal.orderPaper)
      ),
      .answerInWriting(answer),
      .tellPetitioners(
        petition: 1,
        petitioners: nil,
        content: CitizenNoticeContent(
          on: Rehearsal.day(21),
          manner: .paper,
          answer: 1,
          paper: paper
        )
      ),
    ])
    let printed = try #require(rehearsal.papers(.citizenAnswer).first)
    let signature = try #require(printed.closing.signatures.first?.first)
    #expect(signature.post == "TRƯỞNG PHÒNG ĐỊA CHÍNH" && signature.name == "Lê Văn Tám")
    let unit = rehearsal.session.catalogue.unit(Examples.land)?.name.vi ?? ""
    let text = try rehearsal.text(.citizenAnswer)
    #expect(text.contains("; \(unit) cảm ơn sự quan tâm"))
    #expect(!text.contains("UBND xã An Lạc cảm ơn"))
    #expect(text.contains(", bà ") || text.contains(", ông "))
  }
}
