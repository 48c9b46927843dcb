extension Key {
  /// Letters with marks in one read: only an input method of the system writes so.
  package var isComposedElsewhere: Bool {
    guard case .imeComposed(_, let text) = self else { return false }
    return text.contains { !$0.isASCII && $0.isLetter }
  }
}
