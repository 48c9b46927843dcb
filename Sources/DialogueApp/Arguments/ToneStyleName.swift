import VietnameseText

/// A way to place tones, as the command line names it.
package enum ToneStyleName: String, CaseIterable, Sendable {
  /// As in hòa.
  case old
  /// As in hoà.
  case new

  var style: ToneStyle {
    switch self {
    case .old: .old
    case .new: .new
    }
  }
}
