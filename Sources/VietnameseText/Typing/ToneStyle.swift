/// On which of two vowels the tone stands in oa, oe and uy with nothing after them.
package enum ToneStyle: String, CaseIterable, Codable, Sendable {
  /// On the first, as official papers mostly write: hòa, thủy.
  case old
  /// On the second, as school books write: hoà, thuỷ.
  case new
}
