package import DialogueCore

/// A plan as it is given on the command line.
package struct PlanRequest: Sendable {
  package var name: String
  package var authority: String
  package var locality: String
  package var title: String
  package var date: Day?
  package var start: TimeArgument?
  package var venue: String
  package var chair: String
  package var chairPosition: String?
  package var topics: [String]
  package var ruleset: String
  package var agenda: String
  package var units: String

  package init(
    name: String,
    authority: String,
    locality: String,
    title: String,
    date: Day?,
    start: TimeArgument? = nil,
    venue: String,
    chair: String,
    chairPosition: String? = nil,
    topics: [String] = [],
    ruleset: String,
    agenda: String,
    units: String
  ) {
    self.name = name
    self.authority = authority
    self.locality = locality
    self.title = title
    self.date = date
    self.start = start
    self.venue = venue
    self.chair = chair
    self.chairPosition = chairPosition
    self.topics = topics
    self.ruleset = ruleset
    self.agenda = agenda
    self.units = units
  }
}
