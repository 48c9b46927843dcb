import DeskKit
import DialogueCore

extension Station {
  /// What only the board has.
  static let boardKeys: [(action: DeskAction, keys: [Key])] = [
    (.open, [.enter]), (.mark, [.character(" ")]), (.boardOrder, [.character("x")]),
  ]

  /// The letters of the follow-up, the same on the board and on a card.
  static let followUpKeys: [(action: DeskAction, keys: [Key])] = [
    (.nextStep, [.character("d")]), (.assignUnit, [.character("t")]),
    (.extend, [.character("m")]), (.progress, [.character("b")]),
    (.writtenAnswer, [.character("v")]), (.tellCitizen, [.character("c")]),
    (.closeMatter, [.character("f")]), (.groupPetitions, [.character("p")]),
    (.amend, [.character("s")]), (.assignmentMenu, [.character("T")]),
    (.workMenu, [.character("V")]), (.resultMenu, [.character("K")]),
    (.noticeMenu, [.character("B")]), (.taskMenu, [.character("F")]),
    (.repairStep, [.character("X")]),
  ]

  /// The acts behind each menu of the follow-up.
  static func acts(of menu: DeskAction) -> [DeskAction]? {
    switch menu {
    case .assignmentMenu:
      [
        .groupPetitions, .approveGroup, .assignUnit, .confirmReceipt, .acknowledge, .transfer,
        .returnToUnit,
      ]
    case .workMenu:
      [
        .progress, .difficulty, .instruct, .extend, .tellExtension, .awaitCitizen, .endWait,
        .escalate, .answerEscalation, .urge,
      ]
    case .resultMenu:
      [
        .writtenAnswer, .assessAnswer, .reportResult, .tellCitizen, .reaction, .closeMatter,
        .reopenMatter, .publish,
      ]
    case .noticeMenu:
      [.draftNotice, .addNoticeTask, .approveNotice, .signNotice, .issueNotice]
    case .taskMenu:
      [
        .openTask, .milestoneDone, .readIndicator, .conditionHolds, .recordIncident,
        .incidentResolved,
        .progress, .difficulty, .extend, .urge, .closeMatter, .reopenMatter,
      ]
    default: nil
    }
  }

  /// Which acts after the meeting a station other than the secretary's gives.
  static func mayFollowUp(_ action: DeskAction, _ role: Actor.Role) -> Bool {
    switch (role, action) {
    case (.secretary, _): true
    case (_, .nextStep), (_, .resultMenu): role != .hall
    case (.operator, .tellCitizen), (.operator, .reaction): true
    case (.chair, .approveGroup), (.chair, .assignUnit), (.chair, .instruct), (.chair, .extend),
      (.chair, .assessAnswer), (.chair, .closeMatter), (.chair, .reopenMatter),
      (.chair, .approveNotice), (.chair, .repairStep), (.chair, .assignmentMenu),
      (.chair, .workMenu), (.chair, .noticeMenu), (.chair, .taskMenu), (.chair, .openTask):
      true
    case (.operator, _), (.chair, _), (.hall, _): false
    }
  }
}
