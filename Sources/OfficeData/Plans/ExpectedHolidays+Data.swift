import DialogueCore

extension ExpectedHolidays {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["through", "substitute", "holidays"])
    self.init(
      through: try fields.required("through").number(in: 1900...2199),
      substitute: try fields["substitute"].map(Substitute.init),
      rules: try fields.required("holidays").list(HolidayRule.init)
    )
  }
}

extension ExpectedHolidays.Substitute {
  fileprivate init(_ node: DataNode) throws {
    let fields = try node.fields(["name", "source"])
    self.init(
      name: try fields.required("name").text(),
      source: try fields.required("source").text()
    )
  }
}

extension HolidayRule {
  fileprivate init(_ node: DataNode) throws {
    let fields = try node.fields([
      "name", "source", "solar", "lunar", "days", "lead", "lead_on", "from",
    ])
    self.init(
      name: try fields.required("name").text(),
      source: try fields.required("source").text(),
      date: try Self.date(fields),
      days: try fields.required("days").number(in: 1...30),
      lead: try fields["lead"]?.number(in: 0...29) ?? 0,
      leadOn: try fields["lead_on"]?.list { try $0.choice() } ?? [],
      from: try fields["from"]?.number(in: 1...2199)
    )
  }

  private static func date(_ fields: DataFields) throws -> Date {
    if let lunar = fields["lunar"] {
      let date = try lunar.monthAndDay()
      return .lunar(month: date.month, day: date.day)
    }
    let date = try fields.required("solar").monthAndDay()
    return .solar(month: date.month, day: date.day)
  }
}
