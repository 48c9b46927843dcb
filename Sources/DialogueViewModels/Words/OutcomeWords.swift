package import DeskKit
package import DialogueCore

/// What conclusions come to, in words.
package enum OutcomeWords {
  /// The outcomes by the digits of the form; the last two are found by typing.
  package static let order: [OutcomeKind] = [
    .explained, .assigned, .resolved, .noted, .inProgress, .escalated, .transferred, .guided,
    .noGround, .deferred,
  ]

  package static func name(_ kind: OutcomeKind) -> Phrase {
    switch kind {
    case .explained: Phrase(vi: "đã trả lời, giải thích", en: "answered, explained")
    case .assigned: Phrase(vi: "giao đơn vị", en: "assigned to a unit")
    case .resolved: Phrase(vi: "đã giải quyết", en: "resolved")
    case .noted: Phrase(vi: "tiếp thu", en: "taken note of")
    case .inProgress: Phrase(vi: "đang giải quyết", en: "already in progress")
    case .escalated: Phrase(vi: "đề xuất cấp có thẩm quyền", en: "proposed to the higher level")
    case .transferred: Phrase(vi: "chuyển cơ quan khác", en: "transferred")
    case .guided: Phrase(vi: "hướng dẫn", en: "guided")
    case .noGround: Phrase(vi: "không có cơ sở", en: "no ground")
    case .deferred: Phrase(vi: "để buổi sau", en: "left for a later session")
    }
  }

  package static func guidance(_ guidance: Outcome.Guidance) -> Phrase {
    switch guidance {
    case .complaint: Phrase(vi: "khiếu nại", en: "complaint")
    case .denunciation: Phrase(vi: "tố cáo", en: "denunciation")
    case .lawsuit: Phrase(vi: "khởi kiện", en: "lawsuit")
    case .mediation: Phrase(vi: "hòa giải", en: "mediation")
    }
  }

  /// The outcome and whose it is: `giao đơn vị Địa chính – XD`.
  static func withUnit(_ content: ConclusionContent, _ session: Session) -> Phrase {
    let name = name(content.outcome.kind)
    guard let lead = content.lead.map({ UnitWords.short($0, session) }) else { return name }
    guard content.outcome == .assigned else { return name + " (" + lead + ")" }
    return Phrase(vi: name.vi + " ", en: "assigned to ") + lead
  }

  /// The outcome with what belongs to it: `giao Địa chính – XD`, `không có cơ sở: …`.
  package static func line(_ content: ConclusionContent, _ session: Session) -> Phrase {
    let name = name(content.outcome.kind)
    switch content.outcome {
    case .assigned:
      return content.lead.map { Phrase(vi: "giao ", en: "to ") + UnitWords.short($0, session) }
        ?? name
    case .inProgress(let text), .escalated(let text), .transferred(let text),
      .deferred(let text):
      return text.map { name + ": \($0)" } ?? name
    case .noGround(let reason): return name + ": \(reason)"
    case .guided(let to): return name + Phrase(vi: ": ", en: ": ") + guidance(to)
    case .explained, .resolved, .noted: return name
    }
  }
}

extension Phrase {
  /// With a capital, as sentences and rows begin.
  package var capitalised: Phrase { Phrase(vi: vi.beginningLarge, en: en.beginningLarge) }
}

extension String {
  fileprivate var beginningLarge: String { prefix(1).uppercased() + dropFirst() }
}
