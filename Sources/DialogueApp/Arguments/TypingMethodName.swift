import VietnameseText

/// A typing method, as the command line names it.
package enum TypingMethodName: String, CaseIterable, Sendable {
  case telex
  case vni

  var method: TypingMethod {
    switch self {
    case .telex: .telex
    case .vni: .vni
    }
  }
}
