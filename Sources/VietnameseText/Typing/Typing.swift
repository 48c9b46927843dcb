/// How a user types Vietnamese here.
package struct Typing: Codable, Hashable, Sendable {
  /// nil where keys stand for themselves.
  package var method: TypingMethod?
  package var style: ToneStyle

  package init(_ method: TypingMethod?, style: ToneStyle = .old) {
    self.method = method
    self.style = style
  }

  package static let off = Typing(nil)

  /// What a key that goes round chooses next: Telex, VNI, off, Telex.
  package var nextMethod: TypingMethod? {
    switch method {
    case .telex: .vni
    case .vni: nil
    case nil: .telex
    }
  }
}
