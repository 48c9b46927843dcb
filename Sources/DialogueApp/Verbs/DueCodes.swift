import DialogueCore
import DialogueViewModels

// The names by which programs know what is followed; they are a format.

extension DueItem.Kind {
  /// The name of the kind for programs.
  var code: String {
    switch self {
    case .acknowledgement: "acknowledgement"
    case .answer: "answer"
    case .report: "report"
    case .milestone: "milestone"
    case .indicator: "indicator"
    case .periodic: "periodic"
    case .missedReport: "missedReport"
    case .incident: "incident"
    case .task: "task"
    case .duty: "duty"
    case .promise: "promise"
    case .askedAgain: "askedAgain"
    case .preparation: "preparation"
    }
  }

  /// Names the one thing among all of its session, and never another: `answer-3`, `milestone-2-1`.
  var key: String {
    switch self {
    case .acknowledgement(let id), .answer(let id), .report(let id): "\(code)-\(id.rawValue)"
    case .milestone(let task, let number): "\(code)-\(task.rawValue)-\(number)"
    case .indicator(let task), .periodic(let task), .missedReport(let task), .task(let task):
      "\(code)-\(task.rawValue)"
    case .incident(let id): "\(code)-\(id.rawValue)"
    case .duty(.after(let duty)): "\(code)-\(duty.rawValue)"
    case .duty(let duty): "\(code)-\(duty)"
    case .promise(let entry): "\(code)-\(entry.rawValue)"
    case .askedAgain(let petition): "\(code)-\(petition.rawValue)"
    case .preparation(let task): "\(code)-\(task.rawValue)"
    }
  }
}

extension DueItem.State {
  /// The name of the state for programs.
  var code: String {
    switch self {
    case .owed: "owed"
    case .waitsForReceipt: "waitsForReceipt"
    case .waitsForCitizen: "waitsForCitizen"
    case .waitsForHigherLevel: "waitsForHigherLevel"
    case .waitsForCondition: "waitsForCondition"
    case .waitsForClosing: "waitsForClosing"
    case .done: "done"
    case .dropped: "dropped"
    }
  }
}

extension FollowUpItem {
  /// The name of the kind for programs.
  var code: String {
    switch self {
    case .due(let kind): kind.code
    case .petition: "petition"
    case .group: "group"
    case .notice: "notice"
    case .difficulty: "difficulty"
    }
  }

  /// Names the one thing among all of its session, and never another.
  var key: String {
    switch self {
    case .due(let kind): kind.key
    case .petition(let number): "\(code)-\(number.rawValue)"
    case .group(let id): "\(code)-\(id.rawValue)"
    case .notice(let id): "\(code)-\(id.rawValue)"
    case .difficulty(let id): "\(code)-\(id.rawValue)"
    }
  }
}

extension FollowUpEntry.State {
  /// The name of the state for programs.
  var code: String {
    switch self {
    case .due(let state): state.code
    case .step(let step): step.code
    case .group(let isApproved): isApproved ? "toAssign" : "toApprove"
    case .notice(let state): state.code
    case .difficulty: "waitsForWord"
    }
  }
}

extension PetitionStep {
  fileprivate var code: String {
    switch self {
    case .none: "done"
    case .assign: "toAssign"
    case .answer: "owed"
    case .waitsForCitizen: "waitsForCitizen"
    case .waitsForHigherLevel: "waitsForHigherLevel"
    case .tell: "toTell"
    case .askedAgain: "askedAgain"
    }
  }
}

extension Notice.State {
  fileprivate var code: String {
    switch self {
    case .draft: "draft"
    case .approved: "approved"
    case .signed: "signed"
    case .issued: "issued"
    }
  }
}
