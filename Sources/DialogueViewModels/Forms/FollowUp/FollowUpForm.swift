import DeskKit
import DialogueCore

/// A form of an act after the meeting: what the session would say stands under it while it is
/// filled in.
protocol FollowUpForm: DeskForm {
  /// The field under which it stands.
  var noted: FieldID { get }

  /// What follows from what is entered: a date, a count.
  func notes(on form: Form, showing scene: Scene) -> [Phrase]
}

extension FollowUpForm {
  func notes(on form: Form, showing scene: Scene) -> [Phrase] { [] }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let refusal = refusal(of: form, scene).map { [$0] } ?? []
    form.setNotes(notes(on: form, showing: scene) + refusal, for: noted)
  }

  /// The command that saving would give now.
  func command(of form: Form, _ scene: Scene) -> Command? {
    guard form.firstProblem == nil,
      case .command(let command, _) = result(of: form, savedBy: .enter, showing: scene)
    else { return nil }
    return command
  }

  /// What saving would be refused for; the private texts are sealed on their way to the journal.
  private func refusal(of form: Form, _ scene: Scene) -> Phrase? {
    guard let command = command(of: form, scene) else { return nil }
    do throws(Refusal) {
      _ = try scene.session.decide(command, as: Actor(.secretary), at: scene.now)
      return nil
    } catch .notSealedPrivately {
      return nil
    } catch {
      return Phrase(verbatim: "✗ ") + RefusalWords.sentence(error, scene.session)
    }
  }

  /// What saving would record; empty while it would be refused.
  func events(of form: Form, _ scene: Scene) -> [Event] {
    guard let command = command(of: form, scene) else { return [] }
    do throws(Refusal) {
      return try scene.session.decide(command, as: Actor(.secretary), at: scene.now)
    } catch {
      return []
    }
  }
}
