/// What kind of responsible unit an entry of the catalogue is.
package enum UnitKind: String, Codable, Equatable, Sendable, CaseIterable {
  case office
  /// A single official, such as the land registrar of a commune.
  case official
  /// A body outside the authority's own line, such as the police or the Fatherland Front.
  case outside
  /// A level above, to which matters are put.
  case higher
}
