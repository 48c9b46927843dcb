import DialogueCore
import DialoguePapers
import DialogueTestSupport
import Testing

/// Results of a session before and after they are made public.
@Suite struct PublishedResultsTests {
  @Test(arguments: [
    (PaperKind.results, PublicationContent.Kind.conferenceResults),
    (.settlement, .settlementResults),
  ])
  func `results are a draft until they are published, and again once they read otherwise`(
    paper: PaperKind,
    kind: PublicationContent.Kind
  ) throws {
    var rehearsal = try Rehearsal.settled()
    func isDraft() throws -> Bool {
      let paper = try #require(try rehearsal.papers(paper).first)
      return paper.banners.contains(.draft)
    }
    #expect(try isDraft())
    let publish = Command.publishResults(
      PublicationContent(kind: kind, channel: ChannelID("bang"), on: Rehearsal.day(25))
    )
    try rehearsal.perform(publish)
    #expect(try !isDraft())
    try rehearsal.perform(
      .strikeStep(step: .publication(id: PublicationID(rawValue: 1)), reason: "nhầm kênh")
    )
    #expect(try isDraft())
    try rehearsal.perform(publish)
    // What the settlement tells is another thing now; the conference stays as it was.
    try rehearsal.perform(.reopenPetition(petition: 1, reason: "tình tiết mới"))
    #expect(try isDraft() == (kind == .settlementResults))
  }

  @Test func `what was published of some petitions leaves the whole a draft`() throws {
    var rehearsal = try Rehearsal.settled()
    func isDraft(telling petitions: [PetitionNumber]) throws -> Bool {
      try rehearsal.perform(
        .publishResults(
          PublicationContent(
            kind: .settlementResults,
            channel: ChannelID("bang"),
            on: Rehearsal.day(25),
            petitions: petitions
          )
        )
      )
      return try #require(try rehearsal.papers(.settlement).first).banners.contains(.draft)
    }
    #expect(try isDraft(telling: [1]))
    #expect(try !isDraft(telling: rehearsal.session.followedPetitions.map(\.number)))
  }

  @Test func `the settlement as published is that of the day of publication`() throws {
    var rehearsal = try Rehearsal.settled()
    let day = Rehearsal.day(25)
    #expect(try !rehearsal.text(.settlement).contains("Đến \(day.longVietnamese)"))
    try rehearsal.perform(
      .publishResults(
        PublicationContent(kind: .settlementResults, channel: ChannelID("bang"), on: day)
      )
    )
    #expect(try rehearsal.text(.settlement).contains("Đến \(day.longVietnamese)"))
  }
}
