/// One petitioner told of the result; a joint answer gives each petitioner a notice of their own.
package struct CitizenNotice: Equatable, Sendable {
  package let id: CitizenNoticeID
  package let record: Int
  package let at: Moment
  package let petition: PetitionNumber
  package let petitioner: Speaker
  package let content: CitizenNoticeContent
  package var reaction: CitizenReaction?

  /// Why it counts no more.
  package var struck: String?

  package var isStanding: Bool { struck == nil }
}

/// How the petitioner was told, and of which answer.
package struct CitizenNoticeContent: Hashable, Codable, Sendable {
  /// The way in which somebody is told.
  package enum Manner: String, CaseIterable, Codable, Sendable {
    case paper
    case inPerson
    case phone
    case online
  }

  package var on: Day
  package var manner: Manner
  package var answer: WrittenAnswerID?
  package var paper: PaperReference?

  /// Where it was sent.
  package var address: PrivateText?

  package var proof: String?

  package init(
    on: Day,
    manner: Manner,
    answer: WrittenAnswerID? = nil,
    paper: PaperReference? = nil,
    address: PrivateText? = nil,
    proof: String? = nil
  ) {
    self.on = on
    self.manner = manner
    self.answer = answer
    self.paper = paper
    self.address = address
    self.proof = proof
  }
}

/// How the petitioner takes the result.
package struct CitizenReaction: Hashable, Codable, Sendable {
  /// What the petitioner says.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case content
    case asksAgain
  }

  package var kind: Kind
  package var on: Day
  package var text: String?

  package init(kind: Kind, on: Day, text: String? = nil) {
    self.kind = kind
    self.on = on
    self.text = text
  }
}
