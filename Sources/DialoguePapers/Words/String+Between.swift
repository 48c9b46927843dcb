extension String {
  /// The name of an event with those who meet; one that says itself whom it is with does not say it
  /// twice.
  func between(_ authority: String, and audience: String?) -> String {
    let parts = split(" với ")
    return "\(parts.event) giữa \(authority) với \(audience ?? parts.with ?? "Nhân dân")"
  }

  /// The name of an event with whom it is held for, once: `hội nghị đối thoại với Nhân dân`.
  func held(with audience: String) -> String { "\(split(" với ").event) với \(audience)" }

  private func split(_ joint: String) -> (event: String, with: String?) {
    guard let place = ranges(of: joint).last else { return (self, nil) }
    return (String(self[..<place.lowerBound]), String(self[place.upperBound...]))
  }
}
