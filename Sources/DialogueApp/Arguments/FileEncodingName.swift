import VietnameseText

/// An encoding of before Unicode, as the command line names it.
package enum FileEncodingName: String, CaseIterable, Sendable {
  case tcvn3
  case vni

  var encoding: LegacyEncoding {
    switch self {
    case .tcvn3: .tcvn3
    case .vni: .vni
    }
  }
}
