import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// Fills a form, saves it, and gives the command that it comes to, which the session accepts.
func savedCommand(
  of kind: any DeskForm,
  _ values: [(FieldID, String)],
  _ scene: Scene
) throws -> Command {
  var form = kind.form(showing: scene)
  for (field, value) in values { form[field].set(value) }
  kind.refresh(&form, showing: scene)
  try #require(form.firstProblem == nil)
  let result = kind.result(of: form, savedBy: .enter, showing: scene)
  guard case .command(let command, _) = result else { throw NoCommand() }
  #expect(scene.session.refusal(of: command, as: .secretary, at: scene.now) == nil)
  return command
}

private struct NoCommand: Error {}
