import DeskKit
import DialogueCore

/// A form of an act after the meeting: what the session would say stands under it while it is
/// filled in.
protocol FollowUpForm: DeskForm {
  /// The field under which it stands.
  var noted: FieldID { get }

  /// What follows from what is entered: a date, a count.
  ///
  /// `events` are what saving would record now; none while it would be refused.
  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase]

  /// What saving asks for.
  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command

  /// What happens once it is saved.
  var sequel: FormSequel { get }
}

extension FollowUpForm {
  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] { [] }

  var sequel: FormSequel { .closes }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    do throws(FormProblem) {
      return .command(try command(of: form, showing: scene), then: sequel)
    } catch {
      return .refused(error.words, field: error.field)
    }
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    var events: [Event] = []
    var refused: [Phrase] = []
    do throws(Refusal) {
      events = try recording(form, scene)
    } catch .notSealedPrivately {
      // Private texts are sealed on their way to the journal.
    } catch {
      refused = [Phrase(verbatim: "✗ ") + RefusalWords.sentence(error, scene.session)]
    }
    form.setNotes(notes(on: form, recording: events, showing: scene) + refused, for: noted)
  }

  /// What saving would record; nothing as long as there is no command.
  private func recording(_ form: Form, _ scene: Scene) throws(Refusal) -> [Event] {
    guard form.firstProblem == nil else { return [] }
    let command: Command
    do throws(FormProblem) {
      command = try self.command(of: form, showing: scene)
    } catch {
      return []
    }
    return try scene.session.decide(command, as: Actor(.secretary), at: scene.now)
  }
}
