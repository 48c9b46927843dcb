/// The notice of the chair's conclusions.
package struct Notice: Equatable, Sendable {
  /// How far the paper is.
  package enum State: Equatable, Sendable {
    case draft
    case approved
    case signed
    case issued(paper: PaperReference)
  }

  package let id: NoticeID
  package let record: Int
  package var content: NoticeContent

  /// How often it was worded, its tasks included; counts from 1.
  package var version = 1

  package var state: State = .draft
  package var approval: NoticeApproval?
  package var signature: NoticeSignature?
  package var issuedAt: Moment?

  /// Why it counts no more.
  package var struck: String?

  package var isStanding: Bool { struck == nil }

  /// The paper, once it is issued.
  package var paper: PaperReference? {
    if case .issued(let paper) = state { paper } else { nil }
  }
}

/// By whose word the content stands.
package struct NoticeApproval: Equatable, Sendable {
  package let at: Moment
  package let authority: Authority
  package let version: Int
}

/// Who signed, and in whose name.
package struct NoticeSignature: Hashable, Codable, Sendable {
  package var person: Person

  /// The line above the position: "T/L BAN THƯỜNG VỤ".
  package var capacity: String?

  package var on: Day

  package init(person: Person, capacity: String? = nil, on: Day) {
    self.person = person
    self.capacity = capacity
    self.on = on
  }
}

/// What the notice says besides its tasks.
package struct NoticeContent: Hashable, Codable, Sendable {
  /// "Kết luận của Bí thư Huyện ủy tại Hội nghị …".
  package var subject: String

  package var preamble: String?

  /// Paragraphs of assessment and shortcomings.
  package var assessment: [String]?

  package var recipients: [String]?

  package init(
    subject: String,
    preamble: String? = nil,
    assessment: [String]? = nil,
    recipients: [String]? = nil
  ) {
    self.subject = subject
    self.preamble = preamble
    self.assessment = assessment
    self.recipients = recipients
  }
}
