package import DialogueCore

/// By whose custom a paper is laid out: signs under the header and title differ.
package enum PaperHouse: Equatable, Sendable {
  /// Decree 30/2020/NĐ-CP: drawn rules.
  case state
  /// Guidance 36-HD/VPTW and 05-HD/VPTW: a star under the authority, hyphens under the title.
  case party

  /// What stands before the subject of an official letter.
  package var about: String {
    switch self {
    case .state: "V/v"
    case .party: "về việc"
    }
  }
}

extension FormatProfile {
  package var house: PaperHouse {
    switch self {
    case .stateND30: .state
    case .partyHD36, .partyHD05: .party
    }
  }
}
