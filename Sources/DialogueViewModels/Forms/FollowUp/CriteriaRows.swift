import DeskKit
import DialogueCore

/// One row for each point that the ruleset asks a written answer to make clear.
struct CriteriaRows {
  private static let clear = "clear"

  func rows(_ met: [ItemID], _ session: Session) -> [FormRow] {
    points(session).enumerated().map { index, item in
      FormRow(
        id(item),
        Phrase(item.name),
        .choice(
          [
            Choice(id: Self.clear, label: Phrase(vi: "rõ", en: "clear")),
            Choice(id: "missing", label: Phrase(vi: "thiếu", en: "missing")),
          ],
          chosen: met.contains(item.id) ? Self.clear : "missing"
        ),
        isRequired: true,
        isBeside: !index.isMultiple(of: 2)
      )
    }
  }

  func met(in form: Form, _ session: Session) -> [ItemID] {
    points(session).filter { form.value(id($0)) == Self.clear }.map(\.id)
  }

  private func points(_ session: Session) -> [NamedItem] {
    session.ruleset.settlement.criteria?.value ?? []
  }

  private func id(_ item: NamedItem) -> FieldID {
    FieldID(rawValue: "criterion.\(item.id.rawValue)")
  }
}
