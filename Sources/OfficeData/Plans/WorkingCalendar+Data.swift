import DialogueCore

extension WorkingCalendar {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["version", "weekly_rest", "rows", "expected"])
    let decided = WorkingCalendar(
      version: try fields.required("version").text(),
      weeklyRest: try fields.required("weekly_rest").list { try $0.choice() },
      rows: try fields.required("rows").list(by: \.day.description, CalendarRow.init)
    )
    self = try fields["expected"].map { decided.extended(by: try ExpectedHolidays($0)) } ?? decided
  }
}

extension CalendarRow {
  fileprivate init(_ node: DataNode) throws {
    let fields = try node.fields(["date", "kind", "name", "source", "status"])
    self.init(
      day: try fields.required("date").day(),
      kind: try fields.required("kind").choice(),
      name: try fields.required("name").text(),
      source: try fields.required("source").text(),
      status: try fields.required("status").choice()
    )
  }
}
