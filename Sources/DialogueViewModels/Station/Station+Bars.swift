import DeskKit
import DialogueCore

// Words written in a bar are kept like those of a form: nothing is lost on Esc.
extension Station {
  /// The one field of a bar, as its draft names it.
  private static let field = "reason"

  /// Asks for a reason, with the words that were left of it.
  mutating func openBar(_ bar: Bar, of act: ReasonedAct) {
    var bar = bar
    if let draft = leftWords(of: act) {
      bar.restore(draft)
      status.say(StatusWords.draftRestored)
    }
    overlays.append(.bar(bar, .reasoned(act)))
  }

  /// Keeps what is written in a bar now; a draft is thrown away only by emptying it.
  mutating func keepDraft(of bar: Bar, _ purpose: BarPurpose) {
    guard case .reasoned(let act) = purpose, bar.isWriting else { return }
    drafts.forms[act.draftID] = bar.draft.map {
      DraftBook.FormEntry(draft: FormDraft(fields: [Self.field: $0], focus: Self.field))
    }
  }

  /// The choice of words that the office's list does not have; of begun ones, how they begin.
  func otherWords(for act: ReasonedAct) -> Phrase {
    leftWords(of: act).map { Questions.otherWords(begun: $0.text) } ?? Questions.otherWords
  }

  /// What was written and not recorded, unless it is on its way to the journal.
  private func leftWords(of act: ReasonedAct) -> FieldDraft? {
    guard let entry = drafts.forms[act.draftID],
      entry.id.map({ pending[$0] == nil }) ?? true
    else { return nil }
    return entry.draft.fields[Self.field]
  }
}
