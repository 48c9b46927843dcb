import DeskKit
import DialogueCore

/// The rows in which a form asks for a person.
struct PersonRows {
  /// Distinguishes several persons of one form.
  let prefix: String

  func rows(_ person: Person?, label: Phrase? = nil, isRequired: Bool = true) -> [FormRow] {
    [
      FormRow(
        nameID,
        label ?? FormWords.name,
        Field(.person, text: person?.name ?? "", limit: 120),
        isRequired: isRequired
      ),
      FormRow(
        formID,
        FormWords.form,
        .choice(
          Choices.of(Person.Form.self, QueueWords.form),
          chosen: person?.form?.rawValue
        ),
        isBeside: true
      ),
      FormRow(
        positionID,
        FormWords.position,
        Field(.text, text: person?.position ?? "", limit: 200)
      ),
    ]
  }

  /// The person that was entered; none without a name.
  func person(in form: Form) -> Person? {
    form.entered(nameID).map { name in
      Person(
        name,
        form: form.chosen(formID, Person.Form.self),
        position: form.entered(positionID)
      )
    }
  }

  var nameID: FieldID { FieldID(rawValue: "\(prefix).name") }
  private var formID: FieldID { FieldID(rawValue: "\(prefix).form") }
  var positionID: FieldID { FieldID(rawValue: "\(prefix).position") }
}
