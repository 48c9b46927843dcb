import DialogueCore

extension PaperNumbering {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["span", "began_on"])
    self.init(
      try fields.required("span").choice(),
      beganOn: try fields["began_on"]?.day()
    )
  }
}
