/// What a field takes.
package enum FieldKind: Equatable, Sendable {
  case text
  /// A person's or a place's name: blanks at its ends and doubled ones go.
  case name
  /// The name of one person: written small throughout, its words begin large.
  case person
  /// The number of a document, an address of mail: letters that are no words.
  case symbol
  case number
  case phone
  /// dd/MM or dd/MM/yyyy.
  case date
  /// hh:mm or hh:mm:ss.
  case time
  case choice([Choice])

  /// Whether words are written here, so that an input method has work to do.
  package var takesWords: Bool {
    switch self {
    case .text, .name, .person, .choice: true
    case .symbol, .number, .phone, .date, .time: false
    }
  }

  func takes(_ character: Character) -> Bool {
    switch self {
    case .text, .name, .person, .symbol, .choice: true
    case .number: character.isASCIIDigit
    case .phone: character.isASCIIDigit || " +-.()".contains(character)
    case .date: character.isASCIIDigit || "/-.".contains(character)
    case .time: character.isASCIIDigit || ":hH".contains(character)
    }
  }

  /// What is wrong with a finished value.
  func problem(of value: String) -> Phrase? {
    switch self {
    case .text, .name, .person, .symbol, .choice: nil
    case .number: Int(value) == nil ? Self.needed("một số", "a number") : nil
    case .phone: isPhone(value) ? nil : Self.needed("8–12 chữ số", "8–12 digits")
    case .date: dateProblem(of: value)
    case .time: TimeEntry(value) == nil ? Self.needed("giờ hh:mm", "a time hh:mm") : nil
    }
  }

  /// What to say to a sign that can't stand here.
  var refusal: Phrase {
    switch self {
    case .text, .name, .person, .symbol, .choice:
      Phrase(vi: "không nhận phím này", en: "this key does nothing here")
    case .number: Self.only("chữ số", "digits")
    case .phone: Self.only("chữ số, dấu cách, + - . ( )", "digits, blanks, + - . ( )")
    case .date: Self.only("chữ số và /", "digits and /")
    case .time: Self.only("chữ số, : và h", "digits, : and h")
    }
  }

  private func dateProblem(of value: String) -> Phrase? {
    guard DateEntry(value) == nil else { return nil }
    return DateEntry.hasShape(value)
      ? Phrase(vi: "lịch không có ngày này", en: "there is no such day")
      : Self.needed("ngày dd/MM/yyyy", "a day dd/MM/yyyy")
  }

  private func isPhone(_ value: String) -> Bool {
    (8...12).contains(value.count { $0.isASCIIDigit })
  }

  private static func needed(_ vi: String, _ en: String) -> Phrase {
    Phrase(vi: "cần \(vi)", en: "needs \(en)")
  }

  private static func only(_ vi: String, _ en: String) -> Phrase {
    Phrase(vi: "ô này chỉ nhận \(vi)", en: "this field takes only \(en)")
  }
}
