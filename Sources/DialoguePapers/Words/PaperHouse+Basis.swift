extension PaperHouse {
  /// The grounds of a paper with the signs between them.
  package func basis(_ grounds: [PaperText]) -> [PaperText] {
    grounds.enumerated().map { index, ground in
      switch self {
      case .state: ground + (index + 1 < grounds.count ? ";" : ".")
      case .party: "- " + ground + ";"
      }
    }
  }
}
