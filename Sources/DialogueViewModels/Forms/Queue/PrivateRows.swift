import DeskKit
import DialogueCore

/// Year of birth, address and phone of whoever registers or hands in a slip: sealed in the journal,
/// and shown only where their boxes were opened.
enum PrivateRows {
  /// The first stands beside the row before them.
  static let rows = [
    FormRow(
      "birthYear",
      FormWords.birthYear,
      Field(.number, limit: 4),
      isBeside: true,
      isPrivate: true
    ),
    FormRow("address", FormWords.address, Field(.text, limit: 200), isPrivate: true),
    FormRow("phone", FormWords.phone, Field(.phone, limit: 20), isBeside: true, isPrivate: true),
  ]

  /// Says of each text that is known that it is sealed, and fills in what has been opened.
  static func fill(_ form: inout Form, _ registrant: Registrant, _ scene: Scene) {
    for (field, text) in texts(of: registrant) where text != nil {
      form.setNotes([FormWords.sealed], for: field)
    }
    reveal(&form, registrant, scene)
  }

  /// Fills in private texts once they have been opened; the note stands until then.
  static func reveal(_ form: inout Form, _ registrant: Registrant?, _ scene: Scene) {
    guard let registrant else { return }
    for (field, text) in texts(of: registrant) {
      guard let plain = text.flatMap({ scene.revealed[$0] }),
        form.rows.contains(where: { $0.id == field && !$0.notes.isEmpty })
      else { continue }
      if form[field].isEmpty { form.prefill(field, with: plain) }
      form.setNotes([], for: field)
    }
  }

  /// Puts what was entered into `registrant`; a text of `known` that is the same, or was never
  /// opened here, stays in its own box.
  static func read(
    _ form: Form,
    into registrant: inout Registrant,
    knowing known: Registrant?,
    _ scene: Scene
  ) {
    registrant.birthYear = kept(known?.birthYear, in: form, "birthYear", scene)
    registrant.address = kept(known?.address, in: form, "address", scene)
    registrant.phone = kept(known?.phone, in: form, "phone", scene)
  }

  private static func kept(
    _ known: PrivateText?,
    in form: Form,
    _ field: FieldID,
    _ scene: Scene
  ) -> PrivateText? {
    let entered = form.entered(field)
    guard let known else { return entered.map { PrivateText($0) } }
    if entered == scene.revealed[known] { return known }
    return entered.map { PrivateText($0) }
  }

  private static func texts(of registrant: Registrant) -> [(FieldID, PrivateText?)] {
    [
      ("birthYear", registrant.birthYear), ("address", registrant.address),
      ("phone", registrant.phone),
    ]
  }
}
