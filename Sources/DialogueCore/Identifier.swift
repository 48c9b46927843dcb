/// A number given by the session to one of its nouns, never given twice.
///
/// The noun makes the identifiers of different things different types: the number of a registration
/// cannot be passed where the number of a petition is wanted.
package struct Identifier<Noun>: RawRepresentable, Hashable, Comparable, Codable, Sendable,
  ExpressibleByIntegerLiteral
{
  /// Counts from 1 in the order in which the session met the nouns.
  package let rawValue: Int

  /// Where the noun stands in a list of all of its kind; beyond every list for what is no number of
  /// a noun, be it the least of all integers.
  var place: Int { rawValue &- 1 }

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package init(integerLiteral value: Int) {
    rawValue = value
  }

  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The number as people write it, two digits at least.
  package var text: String {
    rawValue < 10 ? "0\(rawValue)" : String(rawValue)
  }
}

package typealias AgendaItemID = Identifier<AgendaItem>
package typealias AnnouncementID = Identifier<Announcement>
package typealias AnswerID = Identifier<Answer>
package typealias AnswerRequestID = Identifier<AnswerRequest>
package typealias AssignmentID = Identifier<Assignment>
package typealias CitizenNoticeID = Identifier<CitizenNotice>
package typealias ConclusionNumber = Identifier<Conclusion>
package typealias DifficultyID = Identifier<Difficulty>
package typealias EntryID = Identifier<MinutesEntry>
package typealias EscalationID = Identifier<Escalation>
package typealias ExtensionID = Identifier<TermExtension>
package typealias IncidentID = Identifier<Incident>
package typealias InvitationID = Identifier<Invitation>
package typealias IssueID = Identifier<Issue>
package typealias NoticeID = Identifier<Notice>
package typealias NoticeTaskID = Identifier<NoticeTask>
package typealias PetitionGroupID = Identifier<PetitionGroup>
package typealias PetitionNumber = Identifier<Petition>
package typealias PreparationTaskID = Identifier<PreparationTask>
package typealias ProgressID = Identifier<ProgressReport>
package typealias PublicationID = Identifier<Publication>
package typealias ReadingID = Identifier<IndicatorReading>
package typealias RegistrationNumber = Identifier<Registration>
package typealias ReportID = Identifier<AuthorityReport>
package typealias RoundID = Identifier<Round>
package typealias SlipNumber = Identifier<Slip>
package typealias SpeechID = Identifier<Speech>
package typealias UrgingID = Identifier<Urging>
package typealias WaitID = Identifier<CitizenWait>
package typealias WrittenAnswerID = Identifier<WrittenAnswer>
