import DeskKit
import DialogueCore

extension Station {
  /// The form on top, if one takes the keys.
  var topForm: (kind: any DeskForm, form: Form)? {
    if case .form(let kind, let form) = overlays.last { (kind, form) } else { nil }
  }

  /// Opens a form with the draft that was left of it.
  mutating func openForm(_ kind: any DeskForm, showing scene: Scene) {
    var form = kind.form(showing: scene)
    if let entry = drafts.forms[kind.draftID] {
      form.restore(entry.draft)
      status.say(StatusWords.draftRestored)
    }
    kind.refresh(&form, showing: scene)
    overlays.append(.form(kind, form))
    drafts.open = kind.draftID
  }

  mutating func handleForm(
    _ kind: any DeskForm,
    _ form: Form,
    _ key: Key,
    showing scene: Scene,
    width: Int
  ) -> [Intent] {
    var form = form
    let outcome = form.handle(key, width: width, typing: typing)
    kind.refresh(&form, showing: scene)
    overlays[overlays.count - 1] = .form(kind, form)
    switch outcome {
    case .edited, .moved:
      keepDraft(of: kind, form)
      return []
    case .closes:
      keepDraft(of: kind, form)
      close(kind)
      return []
    case .refused(let why):
      status.say(why, .bad)
      return [.bell]
    case .wantsEditor(let field): return [.edit(text: form.value(field))]
    case .saves(let key): return save(kind, form, key, showing: scene)
    case .ignored: return handleCommandKeyInText(key, showing: scene)
    }
  }

  private mutating func save(
    _ kind: any DeskForm,
    _ form: Form,
    _ key: Key,
    showing scene: Scene
  ) -> [Intent] {
    if let why = readOnlyReason(scene) {
      status.say(why, .bad)
      return [.bell]
    }
    switch kind.result(of: form, savedBy: key, showing: scene) {
    case .refused(let why, let field):
      var form = form
      if let field { form.focus(on: field) }
      overlays[overlays.count - 1] = .form(kind, form)
      status.say(why, .bad)
      return [.bell]
    case .command(let command, let sequel):
      if let refusal = scene.session.refusal(of: command, as: actor, at: scene.now),
        refusal != .notSealedPrivately
      {
        refuse(refusal, command, [], scene)
        return [.bell]
      }
      let intents = send(command, from: .form(kind, form.draft))
      follow(sequel, after: kind, showing: scene)
      return intents
    }
  }

  private mutating func follow(
    _ sequel: FormSequel,
    after kind: any DeskForm,
    showing scene: Scene
  ) {
    close(kind)
    switch sequel {
    case .closes: return
    case .opensAgain:
      var form = kind.form(showing: scene)
      kind.refresh(&form, showing: scene)
      overlays.append(.form(kind, form))
      drafts.open = kind.draftID
    case .opens(let next): openForm(next, showing: scene)
    }
  }

  private mutating func close(_ kind: any DeskForm) {
    if topForm?.kind.draftID == kind.draftID { overlays.removeLast() }
    drafts.open = nil
  }

  /// A draft is thrown away only by emptying it.
  private mutating func keepDraft(of kind: any DeskForm, _ form: Form) {
    drafts.forms[kind.draftID] =
      form.draft.isEmpty ? nil : DraftBook.FormEntry(draft: form.draft)
  }
}
