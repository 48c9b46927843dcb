import ArgumentParser
import DialogueApp

/// A plan given on the command line.
struct PlanFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp("A name for lists: small letters, digits, hyphens.", valueName: "name")
  )
  var name: String?

  @Option(help: "The authority that answers: \"UBND xã Ngọc Châu\".")
  var authority: String?

  @Option(help: "Where papers are dated: \"Ngọc Châu\".")
  var locality: String?

  @Option(help: "The title on screens.")
  var title: String?

  @Option(help: ArgumentHelp("The day.", valueName: "yyyy-mm-dd"))
  var date: DayArgument?

  @Option(help: ArgumentHelp("When it is to open.", valueName: "hh:mm"))
  var start: TimeArgument?

  @Option(help: "The place.")
  var venue: String?

  @Option(help: "Who presides.")
  var chair: String?

  @Option(help: "The position of who presides.")
  var chairPosition: String?

  @Option(help: "A matter of the session; may be given again.")
  var topic: [String] = []

  @Option(help: "The ruleset.")
  var ruleset: String?

  @Option(help: "The agenda.")
  var agenda: String?

  @Option(help: "The catalogue of units.")
  var units: String?

  /// Whether none of them was given.
  var isEmpty: Bool { needed.allSatisfy { $0.value == nil } && topic.isEmpty }

  private var needed: [(name: String, value: String?)] {
    [
      ("--name", name), ("--authority", authority), ("--locality", locality), ("--title", title),
      ("--venue", venue), ("--chair", chair), ("--ruleset", ruleset), ("--agenda", agenda),
      ("--units", units), ("--date", date.map { "\($0)" }),
    ]
  }

  /// - Throws: `ValidationError` that names what is missing.
  func checkComplete() throws {
    let missing = needed.filter { $0.value == nil }.map(\.name)
    guard missing.isEmpty else {
      throw ValidationError("Give --plan, or also \(missing.joined(separator: ", ")).")
    }
  }

  /// The plan as asked for; complete once `checkComplete` has passed.
  var request: PlanRequest {
    PlanRequest(
      name: name ?? "",
      authority: authority ?? "",
      locality: locality ?? "",
      title: title ?? "",
      date: date,
      start: start,
      venue: venue ?? "",
      chair: chair ?? "",
      chairPosition: chairPosition,
      topics: topic,
      ruleset: ruleset ?? "",
      agenda: agenda ?? "",
      units: units ?? ""
    )
  }
}

extension TimeArgument: ExpressibleByArgument {}
