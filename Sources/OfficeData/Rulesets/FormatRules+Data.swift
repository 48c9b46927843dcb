import DialogueCore

extension FormatRules {
  init(_ node: DataNode, of profile: FormatProfile) throws {
    let fields = try node.fields([
      "profile", "source", "certainty", "effective_from", "effective_until", "margins", "indent",
      "gap", "line_at_least", "line_exactly", "faces",
    ])
    let names = Element.allCases.map(\.rawValue.snakeCase)
    let faces = try fields.required("faces").fields(names)
    self.init(
      profile: profile,
      source: try fields.required("source").text(),
      certainty: try fields.required("certainty").choice(),
      effectiveFrom: try fields["effective_from"]?.day(),
      effectiveUntil: try fields["effective_until"]?.day(),
      margins: try Margins(fields.required("margins")),
      indent: try fields.required("indent").number(in: 0...2000),
      gap: try fields.required("gap").number(in: 0...720),
      line: try LineHeight(fields),
      faces: Dictionary(
        uniqueKeysWithValues: try zip(Element.allCases, names).map { element, name in
          (element, try Face(faces.required(name)))
        }
      )
    )
  }
}

extension FormatRules.LineHeight {
  fileprivate init(_ fields: DataFields) throws {
    if let exact = fields["line_exactly"] {
      self = .exactly(try exact.number(in: 200...720))
    } else {
      self = .atLeast(try fields.required("line_at_least").number(in: 200...720))
    }
  }
}

extension FormatRules.Margins {
  fileprivate init(_ node: DataNode) throws {
    let fields = try node.fields(["top", "bottom", "left", "right"])
    self.init(
      top: try fields.required("top").number(in: 10...50),
      bottom: try fields.required("bottom").number(in: 10...50),
      left: try fields.required("left").number(in: 10...50),
      right: try fields.required("right").number(in: 10...50)
    )
  }
}

extension FormatRules.Face {
  fileprivate init(_ node: DataNode) throws {
    let fields = try node.fields(["size", "bold", "italic", "underlined"])
    self.init(
      size: try fields.required("size").number(in: 6...40),
      isBold: try fields["bold"]?.flag() ?? false,
      isItalic: try fields["italic"]?.flag() ?? false,
      isUnderlined: try fields["underlined"]?.flag() ?? false
    )
  }
}
