/// A key that is data rather than the name of a property.
struct TextKey: CodingKey {
  let stringValue: String
  var intValue: Int? { Int(stringValue) }

  init(stringValue: String) { self.stringValue = stringValue }

  init(intValue: Int) { stringValue = String(intValue) }

  /// The key of a dictionary: its raw value where it has one.
  init(describing key: some Any) {
    guard let raw = key as? any RawRepresentable else {
      stringValue = String(describing: key)
      return
    }
    stringValue = String(describing: raw.rawValue)
  }

  /// Numbers by size and before texts, texts by their bytes.
  func precedes(_ other: TextKey) -> Bool {
    switch (intValue, other.intValue) {
    case (let left?, let right?): left < right
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): stringValue.utf8.lexicographicallyPrecedes(other.stringValue.utf8)
    }
  }
}
