import DeskKit
import DialogueCore

extension RecordWords {
  /// Who is to answer, told once for a record: `YK-03 giao 1 Địa chính trả lời, phối hợp 3 Tư pháp`.
  static func requests(_ events: [Event], _ session: Session) -> [Phrase] {
    var petitions: [String] = []
    var leads: [UnitID] = []
    var coordinating: [UnitID] = []
    for case .answerRequested(_, let petition, let unit, let part, _) in events {
      petitions.append("YK-\(petition.text)")
      switch part {
      case .lead: leads.append(unit)
      case .coordinating: coordinating.append(unit)
      }
    }
    guard !petitions.isEmpty else { return [] }
    let matters = once(petitions).joined(separator: ", ")
    let others = Phrase(vi: "phối hợp ", en: "coordinating: ") + names(coordinating, session)
    guard !leads.isEmpty else { return [Phrase(verbatim: "\(matters) ") + others] }
    let lead =
      Phrase(vi: "\(matters) giao ", en: "\(matters) to ") + names(leads, session)
      + Phrase(vi: " trả lời", en: " to answer")
    return [coordinating.isEmpty ? lead : lead + ", " + others]
  }

  /// Units by the digits that choose them and their short names.
  private static func names(_ units: [UnitID], _ session: Session) -> Phrase {
    once(units).map { unit in
      let digit = session.catalogue.unit(unit)?.number.map { "\($0) " } ?? ""
      return Phrase(verbatim: digit) + UnitWords.short(unit, session)
    }.joined(separator: ", ")
  }

  private static func once<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}

extension Event {
  /// Asks a unit to answer.
  var isRequest: Bool { if case .answerRequested = self { true } else { false } }
}
