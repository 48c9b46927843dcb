import DeskKit

/// Every act of a station that has a key or a name in the palette.
///
/// The raw value is the name in the palette's search and never changes.
enum DeskAction: String, CaseIterable, Sendable {
  // Everywhere.
  case help
  case palette
  case filter
  case findNext
  case findPrevious
  case maximise
  case undo
  case longer
  case shorter
  case leave
  case suspend
  case repaint
  case open
  case log
  case rules
  case lineSigns
  case dropDrafts
  case reveal
  case typing
  case typeTelex
  case typeVNI
  case typePlain
  case toneStyle
  case nameOrder

  // Places.
  case agenda
  case queue
  case minutes
  case petitions
  case conclusions
  case preparation
  case order
  case papers
  case followUp

  // The desk.
  case callNext
  case callOther
  case callSelected
  case lastWord
  case callBack
  case fromFloor
  case answerFloor
  case chairFloor
  case clock
  case startedAt
  case endSpeech
  case cutOff
  case remind
  case absent
  case person
  case absentSelected
  case withdraw
  case decline
  case inWriting
  case guide
  case register
  case importList
  case recall
  case moveUp
  case moveDown
  case list
  case petition
  case slip
  case readSlip
  case settleSlip
  case assign
  case passOn
  case promiseWriting
  case cancelRequests
  case conclude
  case nextItem
  case item
  case beginItem
  case finishItem
  case skipItem
  case deferItem
  case reopenItem
  case planItem
  case addItem
  case amend
  case strike
  case attribute
  case session
  case openSession
  case adjourn
  case resume
  case readBack
  case objection
  case adopt
  case closeSession
  case sign
  case seal
  case archive
  case handOver
  case postpone
  case cancel
  case hall
  case hallShown
  case hallWithoutNames
  case hallMessage
  case hallBlank
  case round
  case openRound
  case answerTogether
  case closeRound
  case writeRemaining

  // Petitions and conclusions.
  case mark
  case merge
  case split
  case withdrawPetition
  case stance
  case forward
  case forwardAll
  case back
  case supersede
  case concludeSession

  // Before the session.
  case addRow
  case plan
  case approve
  case delegate
  case coChairs
  case role
  case issue
  case earlierMatters
  case task
  case taskDone
  case announce
  case invite
  case attendance
  case absence
  case adoptCalendar

  // Papers.
  case copyToFile
  case copyOtherwise
  case copyAsText
  case copyAsMarkdown
  case copyAsSheet

  // After the meeting.
  case boardOrder
  case nextStep
  case assignmentMenu
  case workMenu
  case resultMenu
  case noticeMenu
  case taskMenu
  case groupPetitions
  case approveGroup
  case assignUnit
  case confirmReceipt
  case acknowledge
  case transfer
  case returnToUnit
  case progress
  case difficulty
  case instruct
  case extend
  case tellExtension
  case awaitCitizen
  case endWait
  case escalate
  case answerEscalation
  case urge
  case writtenAnswer
  case assessAnswer
  case reportResult
  case tellCitizen
  case reaction
  case closeMatter
  case reopenMatter
  case publish
  case draftNotice
  case addNoticeTask
  case approveNotice
  case signNotice
  case issueNotice
  case openTask
  case milestoneDone
  case readIndicator
  case conditionHolds
  case recordIncident
  case incidentResolved
  case repairStep

  var id: ActionID { ActionID(rawValue: rawValue) }

  init?(_ id: ActionID) {
    self.init(rawValue: id.rawValue)
  }
}
