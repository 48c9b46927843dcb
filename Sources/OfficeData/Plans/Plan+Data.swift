import DialogueCore

extension Plan {
  /// The part of a plan file that says what is meant to be held.
  init(_ fields: DataFields) throws {
    self.init(
      slug: try fields.required("slug").identifier(),
      authority: try fields.required("authority").text(),
      locality: try fields.required("locality").text(),
      title: try fields.required("title").text(),
      document: try fields["document"].map(PlanDocument.init),
      date: try PlannedDate(fields.required("date")),
      startMinute: try fields["start"]?.minuteOfDay(),
      venue: try fields.required("venue").text(),
      channel: try fields["channel"]?.text(),
      topics: try fields.required("topics").list { try $0.text() },
      audience: try fields["audience"]?.text(),
      chair: try Person(fields.required("chair")),
      superior: try fields["superior"]?.text()
    )
  }
}

extension PlanDocument {
  fileprivate init(_ node: DataNode) throws {
    let fields = try node.fields(["number", "date"])
    self.init(
      number: try fields.required("number").text(),
      date: try fields["date"]?.day()
    )
  }
}

extension PlannedDate {
  /// `2024-05-24`, or while only the quarter is known `quý II/2024`, `quý II, III/2024`.
  fileprivate init(_ node: DataNode) throws {
    let text = try node.text()
    if let day = Day(text) {
      self = .day(day)
      return
    }
    let parts = text.split(separator: "/")
    guard parts.count == 2, let quarters = Self.quarters(in: parts[0]), let first = quarters.first,
      parts[1].count == 4, let year = Int(parts[1])
    else { throw node.unexpected(.dayOrQuarter) }
    self =
      quarters.count == 1
      ? .quarter(number: first, year: year)
      : .quarters(first: first, last: first + quarters.count - 1, year: year)
  }

  /// The numbers of quarters that follow each other: `quý II`, `quý II, III`, `quý II và III`.
  private static func quarters(in text: Substring) -> [Int]? {
    let words = text.split { $0 == " " || $0 == "," }
    guard words.first == "quý" else { return nil }
    let names = words.filter { $0 != "quý" && $0 != "và" }
    let numbers = names.compactMap { ["I", "II", "III", "IV"].firstIndex(of: $0) }.map { $0 + 1 }
    guard let first = numbers.first, numbers.count == names.count,
      numbers == Array(first..<first + numbers.count)
    else { return nil }
    return numbers
  }
}

extension Person {
  fileprivate init(_ node: DataNode) throws {
    let fields = try node.fields(["form", "name", "position"])
    self.init(
      try fields.required("name").text(),
      form: try fields["form"]?.formOfAddress(),
      position: try fields["position"]?.text()
    )
  }
}

extension DataNode {
  fileprivate func formOfAddress() throws -> Person.Form {
    let forms: [(word: String, form: Person.Form)] = [
      ("ông", .mr), ("bà", .mrs), ("đồng chí", .comrade),
    ]
    let word = try text()
    guard let form = forms.first(where: { $0.word == word })?.form else {
      throw unexpected(.oneOf(forms.map(\.word)))
    }
    return form
  }

  /// Minutes after midnight, written `08:00`.
  fileprivate func minuteOfDay() throws -> Int {
    let parts = (written ?? "").split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], 0...23 ~= hour,
      0...59 ~= minute
    else { throw unexpected(.timeOfDay) }
    return hour * 60 + minute
  }
}
