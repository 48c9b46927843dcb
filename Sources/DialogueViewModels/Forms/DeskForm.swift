package import DeskKit
package import DialogueCore

/// One form of the desk: which fields it has, and which command it becomes.
///
/// Each form is a value that names its object; what the user typed lives in the `Form`.
package protocol DeskForm: Sendable {
  /// Names the draft: one for each form and object.
  var draftID: String { get }

  /// Whether it changes something that other stations may change meanwhile.
  var isAmending: Bool { get }

  /// The form as it opens, filled with what is known of its object.
  func form(showing scene: Scene) -> Form

  /// Brings hints and dependent rows up to date after an edit or another station's act.
  func refresh(_ form: inout Form, showing scene: Scene)

  /// What saving comes to.
  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult
}

extension DeskForm {
  package var isAmending: Bool { false }

  package func refresh(_ form: inout Form, showing scene: Scene) {}
}

/// What saving a form comes to.
package enum FormResult: Sendable {
  case command(Command, then: FormSequel)

  /// Not yet: what is wrong, and in which field.
  case refused(Phrase, field: FieldID?)
}

/// What happens after a form was saved.
package enum FormSequel: Sendable {
  case closes
  /// Opens again, empty, for the next one.
  case opensAgain
  /// Opens another form.
  case opens(any DeskForm)
}
