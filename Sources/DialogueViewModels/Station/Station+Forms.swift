import DeskKit
import DialogueCore

extension Station {
  /// The form on top, if one takes the keys.
  var topForm: (kind: any DeskForm, form: Form)? {
    if case .form(let kind, let form) = overlays.last { (kind, form) } else { nil }
  }

  /// Opens a form with the draft that was left of it.
  mutating func openForm(_ kind: any DeskForm, showing scene: Scene) {
    var form = untouched(kind, scene)
    if let draft = takeDraft(of: kind) {
      form.restore(draft)
      status.say(StatusWords.draftRestored)
    }
    kind.refresh(&form, showing: scene)
    overlays.append(.form(kind, form))
  }

  private func untouched(_ kind: any DeskForm, _ scene: Scene) -> Form {
    var form = kind.form(showing: scene)
    form.takeAsUntouched()
    return form
  }

  /// What was left of a form: its own draft, unless that is on its way to the journal, else one
  /// that was refused while the next was being written.
  private mutating func takeDraft(of kind: any DeskForm) -> FormDraft? {
    if let entry = drafts.forms[kind.draftID] {
      return entry.id.map { pending[$0] == nil } == false ? nil : entry.draft
    }
    guard let refused = drafts.forms.removeValue(forKey: Self.refusedID(kind)) else { return nil }
    drafts.forms[kind.draftID] = refused
    return refused.draft
  }

  private static func refusedID(_ kind: any DeskForm) -> String { kind.draftID + ".refused" }

  /// What was refused goes back to where it was written; words begun there meanwhile stay, and the
  /// refused ones come when the form opens next.
  mutating func giveBack(_ draft: FormDraft, of kind: any DeskForm, showing scene: Scene) {
    let isOpen = topForm?.kind.draftID == kind.draftID
    if isOpen, topForm?.form.draft.isEmpty == false {
      drafts.forms[Self.refusedID(kind)] = DraftBook.FormEntry(draft: draft)
      return
    }
    drafts.forms[kind.draftID] = DraftBook.FormEntry(draft: draft)
    guard isOpen || overlays.isEmpty else { return }
    if isOpen { overlays.removeLast() }
    openForm(kind, showing: scene)
  }

  mutating func handleForm(_ key: Key, showing scene: Scene, width: Int) -> [Intent] {
    // Taken out while it changes: a second holder would make each key copy its whole text.
    guard case .form(let kind, var form)? = overlays.popLast() else { return [] }
    let outcome = form.handle(key, width: width, typing: typing)
    kind.refresh(&form, showing: scene)
    overlays.append(.form(kind, form))
    switch outcome {
    case .edited, .moved:
      unkept.form = true
      return []
    case .closes:
      keepDraft(of: kind, form)
      close(kind)
      if drafts.forms[kind.draftID] != nil { status.say(StatusWords.draftKept) }
      return []
    case .refused(let why):
      status.say(why, .bad)
      return [.bell]
    case .wantsEditor(let field): return [.edit(text: form.value(field))]
    case .saves(let key):
      keepDraft(of: kind, form)
      return save(kind, form, key, showing: scene)
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
    if kind.isAmending, let fresh = changedMeanwhile(kind, form, scene) {
      overlays[overlays.count - 1] = .form(kind, fresh)
      status.say(FormWords.changedMeanwhile, .bad)
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
        refuse(refusal, command, scene)
        return [.bell]
      }
      let intents = send(command, from: .form(kind, form.draft))
      follow(sequel, after: kind, showing: scene)
      return intents
    }
  }

  /// The form over what its object holds by now, with what was written here; none when nobody else
  /// has changed the object since the form opened.
  private func changedMeanwhile(_ kind: any DeskForm, _ form: Form, _ scene: Scene) -> Form? {
    var fresh = untouched(kind, scene)
    let isSame = fresh.rows.allSatisfy { form.originals[$0.id] == fresh.originals[$0.id] }
    guard !isSame else { return nil }
    fresh.restore(form.draft)
    kind.refresh(&fresh, showing: scene)
    return fresh
  }

  private mutating func follow(
    _ sequel: FormSequel,
    after kind: any DeskForm,
    showing scene: Scene
  ) {
    close(kind)
    switch sequel {
    case .closes: return
    case .opensAgain: openForm(kind, showing: scene)
    case .opens(let next): openForm(next, showing: scene)
    }
  }

  private mutating func close(_ kind: any DeskForm) {
    if topForm?.kind.draftID == kind.draftID { overlays.removeLast() }
  }

  /// Keeps what was typed since the drafts were kept last: making a draft reads the whole text.
  mutating func keepUnkeptDrafts() {
    if unkept.line { keepLineDraft() }
    if unkept.form, let (kind, form) = topForm { keepDraft(of: kind, form) }
    unkept = UnkeptDrafts()
  }

  /// A draft is thrown away only by emptying it.
  private mutating func keepDraft(of kind: any DeskForm, _ form: Form) {
    unkept.form = false
    let draft = form.draft
    guard draft.isEmpty else {
      drafts.forms[kind.draftID] = DraftBook.FormEntry(draft: draft)
      return
    }
    if drafts.forms[kind.draftID]?.id.flatMap({ pending[$0] }) == nil {
      drafts.forms[kind.draftID] = nil
    }
  }
}
