/// What became of a matter of a meeting that is over, as whoever prepares the next one asks about it.
package struct EarlierMatter: Equatable, Sendable {
  /// What it is in its own session.
  package enum Subject: Hashable, Sendable {
    case petition(PetitionNumber)
    /// What the notice of conclusions asks of somebody.
    case task(NoticeTaskID)
    case slip(SlipNumber)
    case issue(IssueID)
    case registration(RegistrationNumber)
  }

  /// Where it stands.
  package enum Standing: Equatable, Sendable {
    /// Nothing is owed any more.
    case over(Settlement)
    case withoutConclusion
    /// The chair left it for a later session.
    case deferred
    /// Explained or noted at the table, with a dated promise that nobody has kept yet.
    case promised
    case waits(PetitionStep)
    case task(DueItem.State)
    /// Put to the meeting, and no petition was made of it.
    case notTakenUp
  }

  package let subject: Subject
  package var text: String
  package let topic: TopicCode?

  /// The unit that has it.
  package let unit: UnitID?

  package let standing: Standing

  /// The date that counts now; none where nothing sets one, and of what is over.
  package let deadline: Deadline?

  /// How often it was raised up to that meeting; none of what nobody raises.
  package let timesRaised: Int?

  /// Raised rightly several times with its date gone by, or known as such before that meeting.
  package let isBacklog: Bool

  /// Where a still earlier session left what was an issue of this one.
  package let origin: IssueOrigin?

  /// Never on a public paper.
  package let isRestricted: Bool

  package init(
    _ subject: Subject,
    text: String,
    topic: TopicCode? = nil,
    unit: UnitID? = nil,
    standing: Standing,
    deadline: Deadline? = nil,
    timesRaised: Int? = nil,
    isBacklog: Bool = false,
    origin: IssueOrigin? = nil,
    isRestricted: Bool = false
  ) {
    self.subject = subject
    self.text = text
    self.topic = topic
    self.unit = unit
    self.standing = standing
    self.deadline = deadline
    self.timesRaised = timesRaised
    self.isBacklog = isBacklog
    self.origin = origin
    self.isRestricted = isRestricted
  }

  /// Somebody put it to the authority.
  package var isRaised: Bool { timesRaised != nil }

  /// It is still to be answered, settled or taken up.
  package var isOpen: Bool {
    switch standing {
    case .over: false
    case .withoutConclusion, .deferred, .promised, .waits, .task, .notTakenUp: true
    }
  }
}
