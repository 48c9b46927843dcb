import DialogueCore

extension AgendaTemplate {
  init(_ node: DataNode, id: AgendaID) throws {
    let fields = try node.fields(["name", "items"])
    self.init(
      id: id,
      name: try fields.required("name").wording(),
      items: try fields.required("items").list(AgendaTemplateItem.init)
    )
  }
}

extension AgendaTemplateItem {
  fileprivate init(_ node: DataNode) throws {
    let fields = try node.fields(["title", "short_title", "planned_minutes", "kind", "source"])
    self.init(
      title: try fields.required("title").wording(),
      shortTitle: try fields.required("short_title").wording(atMost: 14),
      plannedMinutes: try fields.required("planned_minutes").number(in: 1...600),
      kind: try fields.required("kind").choice(),
      source: try fields.required("source").text()
    )
  }
}
