/// A matter that one or more citizens put to the authority: "YK 03".
///
/// Answers, conclusion and settlement are independent facts; none follows from another.
package struct Petition: Equatable, Sendable {
  /// Where the matter came from.
  package enum Source: Hashable, Codable, Sendable {
    case speech(speech: SpeechID, entry: EntryID?)
    case entry(entry: EntryID)
    case slip(slip: SlipNumber)
    case issue(issue: IssueID)
    /// A registration that was not heard.
    case registration(number: RegistrationNumber)
  }

  /// How the citizen takes the conclusion.
  package enum Stance: String, CaseIterable, Codable, Sendable {
    case agrees
    case disagrees
    case absent
  }

  package let number: PetitionNumber
  package let record: Int
  package let raisedAt: Moment
  package let source: Source
  package var content: PetitionContent

  /// Those who put this petition itself, before any merging; nobody where a body or an earlier
  /// session gathered it.
  package let ownPetitioners: [Speaker]

  /// Everyone who put the matter, those of merged petitions included.
  package var petitioners: [Speaker]

  /// The matter collected before of which this petition itself was made; none of one citizen's own.
  package let ownIssue: IssueID?

  /// The same, those of merged petitions included.
  package var issues: [IssueID]

  /// The petition of the same matter that stands for this one.
  package var mergedInto: PetitionNumber?

  /// The petitions that stand directly behind this one, in the order in which they were merged.
  package var merged: [PetitionNumber] = []

  /// Why it was taken back; such a petition counts nowhere.
  package var withdrawn: String?

  package var requests: [AnswerRequestID] = []
  package var answers: [AnswerID] = []

  /// The one conclusion that stands.
  package var conclusion: ConclusionNumber?

  package var stance: Stance?

  /// What was done about it after the meeting.
  package var followUp = PetitionFollowUp()

  /// What kind of matter it is; a plain request until somebody says otherwise.
  package var petitionClass: PetitionClass { content.petitionClass ?? .request }

  /// Neither taken back nor standing behind another petition.
  package var isStanding: Bool { withdrawn == nil && mergedInto == nil }

  /// Neither taken back nor merged nor guided elsewhere.
  package var isFollowed: Bool { isStanding && !petitionClass.isGuided }
}

/// What a petition says.
package struct PetitionContent: Hashable, Codable, Sendable {
  package var text: String
  package var petitionClass: PetitionClass?
  package var topic: TopicCode?

  /// How often the matter was raised before.
  package var timesRaised: Int?

  /// Marks that cut across topics, the one that counts most first.
  package var tags: [TagID]?

  package init(
    _ text: String,
    petitionClass: PetitionClass? = nil,
    topic: TopicCode? = nil,
    timesRaised: Int? = nil,
    tags: [TagID]? = nil
  ) {
    self.text = text
    self.petitionClass = petitionClass
    self.topic = topic
    self.timesRaised = timesRaised
    self.tags = tags
  }
}
