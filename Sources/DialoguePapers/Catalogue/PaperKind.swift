/// The papers of a session besides its minutes, by the names under which they are exported.
package enum PaperKind: String, CaseIterable, Sendable {
  // Before the session.
  case plan
  case announcement
  case loudspeaker
  case invitation
  case collected
  case preparation
  case mandate
  case change

  // At the door and in the hall.
  case programme
  case script
  case houseRules = "house-rules"
  case attendance
  case registrationForm = "registration-form"
  case registrations
  case slipForm = "slip-form"
  case slips
  case receipt
  case guidance

  // After it.
  case order
  case notice
  case petitions
  case quickReport = "quick-report"
  case results
  case proposal
  case transfer

  // While the petitions are settled.
  case grouping
  case assignment
  case extensionNotice = "extension-notice"
  case extensionReport = "extension-report"
  case urging
  case citizenAnswer = "answer"
  case settlement
  case settlementReport = "settlement-report"
  case register
}
