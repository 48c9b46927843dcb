import DialogueCore

/// What stands of the time after the meeting, without the traces of how it came about.
struct StandingFollowUp: Equatable {
  struct Given: Hashable {
    let petition: PetitionNumber
    let unit: UnitID
    let due: Day?
    let receipt: Receipt?
    let acknowledgement: Acknowledgement?
    let answer: WrittenAnswerID?
  }

  struct Followed: Hashable {
    let petition: PetitionNumber
    let settlement: Settlement
    let group: PetitionGroupID?
    let mergedInto: PetitionNumber?
    let closing: ClosingContent?
  }

  struct Asked: Hashable {
    let task: NoticeTaskID
    let content: NoticeTaskContent
    let dates: [Day?]
    let done: [PreparationDone?]
    let begun: [Fulfilment?]
    let condition: Fulfilment?
    let closing: ClosingContent?
  }

  struct Paper: Hashable {
    let notice: NoticeID
    let content: NoticeContent
    let isApproved: Bool
    let signature: NoticeSignature?
  }

  var given: Set<Given>
  var followed: [Followed]
  var groups: [GroupContent]
  var asked: [Asked]
  var papers: [Paper]
  var instructions: [Instruction?]
  var reactions: [CitizenReaction?]
  var incidents: [PreparationDone?]
  var counts: [Int]

  init(_ session: Session) {
    let followUp = session.followUp
    given = Set(
      followUp.assignments.filter(\.isStanding).map {
        Given(
          petition: $0.petition,
          unit: $0.unit,
          due: session.answerDeadline(of: $0)?.due,
          receipt: $0.receipt,
          acknowledgement: $0.acknowledgement,
          answer: session.passingAnswer(to: $0)?.id
        )
      }
    )
    followed = session.petitions.map {
      Followed(
        petition: $0.number,
        settlement: session.settlement(of: $0),
        group: $0.followUp.group,
        mergedInto: $0.mergedInto,
        closing: $0.followUp.closing?.content
      )
    }
    groups = followUp.groups.filter(\.isStanding).map(\.content)
    asked = followUp.tasks.filter { $0.isStanding && followUp[$0.notice]?.isStanding == true }.map {
      Asked(
        task: $0.id,
        content: $0.content,
        dates: $0.milestones.map { session.deadline(of: $0)?.due },
        done: $0.milestones.map(\.done),
        begun: $0.milestones.map(\.begun),
        condition: $0.condition,
        closing: $0.closing?.content
      )
    }
    papers = followUp.notices.filter(\.isStanding).map {
      Paper(
        notice: $0.id,
        content: $0.content,
        isApproved: $0.approval != nil,
        signature: $0.signature
      )
    }
    instructions = followUp.difficulties.filter { $0.struck == nil }.map(\.instruction)
    reactions = followUp.citizenNotices.filter(\.isStanding).map(\.reaction)
    incidents = followUp.incidents.filter(\.isStanding).map(\.resolved)
    counts = [
      followUp.progress.count { $0.struck == nil },
      followUp.extensions.count(where: \.isStanding),
      followUp.waits.count(where: \.isOpen),
      followUp.escalations.count(where: \.isOpen),
      followUp.reports.count(where: \.isStanding),
      followUp.readings.count { $0.struck == nil },
      followUp.urgings.count(where: \.isStanding),
      followUp.publications.count(where: \.isStanding),
    ]
  }
}

extension StandingFollowUp {
  /// The facts that differ, for the message of a failing test.
  func differences(from other: StandingFollowUp) -> String {
    zip(Mirror(reflecting: self).children, Mirror(reflecting: other).children)
      .filter { "\($0.value)" != "\($1.value)" }
      .map { "\($0.label ?? ""): \($0.value) → \($1.value)" }
      .joined(separator: "\n")
  }
}
