import DeskKit
import DialogueCore

/// A form of an act after the meeting: what the session would say stands under it while it is
/// filled in.
protocol FollowUpForm: DeskForm {
  /// The field under which it stands.
  var noted: FieldID { get }

  /// What follows from what is entered: a date, a count.
  func notes(on form: Form, showing scene: Scene) -> [Phrase]

  /// What saving asks for.
  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command

  /// What happens once it is saved.
  var sequel: FormSequel { get }
}

extension FollowUpForm {
  func notes(on form: Form, showing scene: Scene) -> [Phrase] { [] }

  var sequel: FormSequel { .closes }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    do throws(FormProblem) {
      return .command(try command(of: form, showing: scene), then: sequel)
    } catch {
      return .refused(error.words, field: error.field)
    }
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let refusal = refusal(of: form, scene).map { [$0] } ?? []
    form.setNotes(notes(on: form, showing: scene) + refusal, for: noted)
  }

  /// The command that saving would give now.
  private func commandNow(of form: Form, _ scene: Scene) -> Command? {
    guard form.firstProblem == nil else { return nil }
    do throws(FormProblem) {
      return try command(of: form, showing: scene)
    } catch {
      return nil
    }
  }

  /// What saving would be refused for; the private texts are sealed on their way to the journal.
  private func refusal(of form: Form, _ scene: Scene) -> Phrase? {
    guard let command = commandNow(of: form, scene) else { return nil }
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
    guard let command = commandNow(of: form, scene) else { return [] }
    do throws(Refusal) {
      return try scene.session.decide(command, as: Actor(.secretary), at: scene.now)
    } catch {
      return []
    }
  }
}
