import DialogueCore

extension Person {
  /// `Ông Vũ Quang Sơn`; the name alone when nobody noted the form.
  var addressed: String { [form?.word, name].compactMap(\.self).joined(separator: " ") }

  /// `ông Vũ Quang Sơn`.
  var addressedInSentence: String {
    [form?.word.loweredFirst, name].compactMap(\.self).joined(separator: " ")
  }

  /// `Ông Vũ Quang Sơn, Chủ tịch UBND xã`.
  var introduced: String {
    [addressed, position ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `ông Vũ Quang Sơn, Chủ tịch UBND xã`.
  var introducedInSentence: String {
    [addressedInSentence, position ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Person.Form {
  /// The word before a name.
  var word: String {
    switch self {
    case .mr: "Ông"
    case .mrs: "Bà"
    case .comrade: "Đồng chí"
    }
  }
}

extension Person.Form? {
  /// The word before a citizen's name; both when the desk did not note which.
  var wordForCitizen: String { self?.word ?? "Ông/Bà" }
}
