import VietnameseText

extension Session {
  /// Nobody older is still taken for a slip of the pen.
  private static let greatestAge = 120

  private static let phoneDigits = 8...15

  /// Refuses a command whose private texts cannot be right.
  ///
  /// A box tells nothing of what is in it: whoever seals asks before, while the texts are clear.
  ///
  /// - Throws: `Refusal`.
  package func checkPrivateTexts(of command: Command) throws(Refusal) {
    var problem: Refusal?
    _ = command.sealingPrivateTexts { field, text in
      problem = problem ?? self.problem(of: PrivateText(text), in: field)
      return text
    }
    if let problem { throw problem }
  }

  /// Refuses private texts that cannot be right, then any that is not sealed.
  func checkPrivateTexts(of registrant: Registrant) throws(Refusal) {
    let fields: [(PrivateField, PrivateText?)] = [
      (.birthYear, registrant.birthYear), (.address, registrant.address),
      (.phone, registrant.phone),
    ]
    for case (let field, let text?) in fields {
      if let problem = problem(of: text, in: field) { throw problem }
      guard text.isSealed else { throw .notSealedPrivately }
    }
  }

  /// What is wrong with a text that is clear; nothing is known of a box.
  private func problem(of text: PrivateText, in field: PrivateField) -> Refusal? {
    guard !text.isSealed else { return nil }
    switch field {
    case .birthYear:
      let last = plan.date.year
      let years = (last - Self.greatestAge)...last
      let isYear = text.stored.trimmed.isASCIIDigits
      return isYear && Int(text.stored.trimmed).map(years.contains) == true
        ? nil : .birthYearUnlikely(first: years.lowerBound, last: last)
    case .phone:
      let digits = text.stored.count { $0.isASCII && $0.isNumber }
      return Self.phoneDigits.contains(digits) && !text.stored.contains(where: \.isLetter)
        ? nil : .phoneUnfit(digits: Self.phoneDigits)
    case .address, .denouncer, .restricted: return nil
    }
  }
}

extension String {
  fileprivate var isASCIIDigits: Bool { !isEmpty && utf8.allSatisfy { 0x30...0x39 ~= $0 } }
}
