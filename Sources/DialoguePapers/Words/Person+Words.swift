import DialogueCore

extension Person {
  /// `Ông Vũ Quang Sơn`.
  var addressed: String {
    "\(form.word) \(name)"
  }

  /// `Ông Vũ Quang Sơn, Chủ tịch UBND xã`.
  var introduced: String {
    [addressed, position ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Person.Form? {
  /// The word before a name; both when nobody noted which.
  var word: String {
    switch self {
    case .mr: "Ông"
    case .mrs: "Bà"
    case .comrade: "Đồng chí"
    case nil: "Ông/Bà"
    }
  }
}
