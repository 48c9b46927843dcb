import DeskKit
import DialogueCoding
import DialogueViewModels

/// Private fields on the disk: in a box of the journal's key, or not at all.
extension DraftBook {
  /// The drafts as they may lie on a disk; without a key private fields are left out, and no form
  /// would record them either.
  func sealed(_ texts: PrivateTexts) throws -> DraftBook {
    var sealed = self
    for (name, entry) in forms {
      for (id, field) in entry.draft.fields where field.isPrivate == true {
        sealed.forms[name]?.draft.fields[id] = try texts.hasKey ? field.sealed(texts) : nil
      }
    }
    return sealed.withoutEmptyForms
  }

  /// The drafts as they were written, and whether every box opened.
  func opened(_ texts: PrivateTexts) throws -> (drafts: DraftBook, isWhole: Bool) {
    var opened = self
    var isWhole = true
    for (name, entry) in forms {
      for (id, field) in entry.draft.fields where field.isPrivate == true {
        let plain = try field.opened(texts)
        opened.forms[name]?.draft.fields[id] = plain
        if plain == nil { isWhole = false }
      }
    }
    return (opened.withoutEmptyForms, isWhole)
  }

  /// A form whose command is on its way stays, whatever is left of its words.
  private var withoutEmptyForms: DraftBook {
    var book = self
    book.forms = forms.filter { $0.value.id != nil || !$0.value.draft.isEmpty }
    return book
  }
}

extension FieldDraft {
  /// All of it in a box: the keys of the last word tell as much as the word.
  fileprivate func sealed(_ texts: PrivateTexts) throws -> FieldDraft {
    FieldDraft(text: try texts.sealDraft(JSONText.encode(self)), caret: 0, isPrivate: true)
  }

  /// Nil when the box does not open here.
  fileprivate func opened(_ texts: PrivateTexts) throws -> FieldDraft? {
    try texts.openDraft(text).map { try JSONText.decode(FieldDraft.self, from: $0) }
  }
}
