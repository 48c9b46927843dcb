import DeskKit
import DialogueCore

/// Choices of forms made from the cases of an enum.
enum Choices {
  static func of<Value: CaseIterable & RawRepresentable>(
    _ type: Value.Type,
    _ words: (Value) -> Phrase
  ) -> [Choice] where Value.RawValue == String {
    Value.allCases.map { Choice(id: $0.rawValue, label: words($0)) }
  }
}

extension Form {
  /// The case that was chosen in a field, if any.
  func chosen<Value: RawRepresentable>(_ id: FieldID, _ type: Value.Type) -> Value?
  where Value.RawValue == String {
    Value(rawValue: value(id))
  }

  /// What was entered in a field, or nothing at all.
  func entered(_ id: FieldID) -> String? {
    let value = value(id)
    return value.isEmpty ? nil : value
  }

  func number(_ id: FieldID) -> Int? { Int(value(id)) }
}
