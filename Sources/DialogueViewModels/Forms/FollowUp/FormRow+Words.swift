import DeskKit

extension FormRow {
  /// A row for words, with what is known of them.
  static func words(
    _ id: FieldID,
    _ label: Phrase,
    _ known: String? = nil,
    rows: ClosedRange<Int> = 1...1,
    limit: Int = 4000,
    isRequired: Bool = false,
    isBeside: Bool = false
  ) -> FormRow {
    FormRow(
      id,
      label,
      Field(.text, text: known ?? "", rows: rows, limit: limit),
      isRequired: isRequired,
      isBeside: isBeside
    )
  }
}
