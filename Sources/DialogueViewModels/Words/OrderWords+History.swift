import DeskKit
import DialogueCore

extension OrderWords {
  /// Everything that happened to one registration, each with its time, record and desk.
  static func history(of registration: Registration, _ session: Session) -> [Phrase] {
    let moves = registration.moves.map { move in
      Step(move.record, move.at, move.by, moved(move))
    }
    let calls = registration.calls.map { call in
      Step(call.record, call.at, call.by, called(call))
    }
    let speeches = session.speeches.filter {
      $0.registration == registration.number && $0.state != .void
    }
    .map { speech in
      Step(speech.record, speech.startedAt, nil, spoke(speech))
    }
    let first = Step(
      registration.record,
      registration.registeredAt,
      registration.registeredBy,
      Phrase(vi: "đăng ký, số ", en: "registered, number ") + registration.number.text
    )
    let steps = ([first] + moves + calls + speeches).sorted { $0.record < $1.record }
    return steps.map { line($0, session) } + [now(registration)]
  }

  private struct Step {
    let record: Int
    let at: Moment
    let by: Actor?
    let words: Phrase

    init(_ record: Int, _ at: Moment, _ by: Actor?, _ words: Phrase) {
      self.record = record
      self.at = at
      self.by = by
      self.words = words
    }
  }

  private static func line(_ step: Step, _ session: Session) -> Phrase {
    let time = TimeWords.stamp(step.at, session)
    let desk = step.by.map { ActorWords.name($0) + ": " } ?? Phrase(verbatim: "")
    return Phrase(verbatim: "\(time)  #\(step.record)  ") + desk + step.words
  }

  private static func moved(_ move: Registration.Move) -> Phrase {
    Phrase(
      vi: "dời từ chỗ \(move.from + 1) tới \(move.to + 1), lý do: \(move.reason)",
      en: "moved from place \(move.from + 1) to \(move.to + 1), reason: \(move.reason)"
    )
  }

  private static func called(_ call: Registration.Call) -> Phrase {
    let early = call.outOfOrder.map {
      Phrase(vi: " khác thứ tự, lý do: \($0)", en: " out of order, reason: \($0)")
    }
    let outcome: Phrase =
      switch call.outcome {
      case .pending, .began: Phrase(verbatim: "")
      case .absent: Phrase(vi: " – vắng", en: " – absent")
      case .byMistake(let reason):
        Phrase(vi: " – đưa về chỗ cũ: \(reason)", en: " – back to its place: \(reason)")
      }
    return Phrase(vi: "mời", en: "called") + (early ?? Phrase(verbatim: "")) + outcome
  }

  private static func spoke(_ speech: Speech) -> Phrase {
    let spoken = DurationText.clock(Int(speech.counted / 1000))
    return speech.holdsFloor
      ? Phrase(vi: "bắt đầu phát biểu", en: "began to speak")
      : QueueWords.kind(speech.kind) + " \(spoken)"
  }

  private static func now(_ registration: Registration) -> Phrase {
    let state = Phrase(vi: "Nay: ", en: "Now: ") + QueueWords.state(registration.state)
    switch registration.state {
    case .withdrawn(let reason?), .declined(let reason): return state + " (\(reason))"
    case .waiting, .called, .served, .absent, .withdrawn(nil), .written, .unheard, .guided:
      return state
    }
  }
}
