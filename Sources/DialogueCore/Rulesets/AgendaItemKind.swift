/// What a part of the programme is for, which decides what the stations offer while it runs.
package enum AgendaItemKind: String, Codable, Equatable, Sendable, CaseIterable {
  case opening
  /// The chair explains contents and method; registration opens.
  case method
  case speeches
  case answers
  case conclusions
  case minutes
  case closing
  case other
}
