extension Ruleset {
  /// What a session goes by before its journal names a ruleset: no rule at all.
  static let silent = Ruleset(
    id: RulesetID(""),
    name: Wording(vi: "", en: ""),
    eventName: Wording(vi: "", en: ""),
    level: .commune,
    body: .state,
    formatProfile: .stateND30,
    chair: ChairRule(
      position: Sourced(Wording(vi: "", en: ""), source: "", certainty: .house)
    )
  )
}

extension Plan {
  /// The plan of a session whose journal has not named one.
  static let unwritten = Plan(
    slug: "",
    authority: "",
    locality: "",
    title: "",
    date: .quarter(number: 1, year: 1970),
    venue: "",
    chair: Person("")
  )
}
