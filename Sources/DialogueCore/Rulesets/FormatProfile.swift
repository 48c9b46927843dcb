/// The rules by which papers are laid out, kept so that old papers stay as they were.
package enum FormatProfile: String, Codable, Equatable, Sendable, CaseIterable {
  /// Decree 30/2020/NĐ-CP.
  case stateND30 = "state_nd30"
  /// Guidance 36-HD/VPTW of 3 April 2018.
  case partyHD36 = "party_hd36"
  /// Guidance 05-HD/VPTW of 27 May 2026.
  case partyHD05 = "party_hd05"
}
