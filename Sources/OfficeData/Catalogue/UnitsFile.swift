package import DialogueCore

/// The units of one kind of authority, as a file lists them.
package struct UnitsFile: Equatable, Sendable {
  package let id: String
  package let name: Wording
  package let units: [Unit]

  init(_ node: DataNode, id: String) throws {
    let fields = try node.fields(["name", "units"])
    self.id = id
    name = try fields.required("name").wording()
    let list = try fields.required("units")
    units = try list.list(by: \.id.rawValue, Unit.init)
    for (item, unit) in zip(try list.items(), units) {
      guard let number = unit.number else { continue }
      guard units.first(where: { $0.number == number })?.id == unit.id else {
        throw item.error(.usedTwice(found: String(number)))
      }
    }
  }
}

extension Unit {
  fileprivate init(_ node: DataNode) throws {
    let fields = try node.fields(["id", "number", "kind", "name", "short"])
    self.init(
      id: UnitID(try fields.required("id").identifier()),
      name: try fields.required("name").wording(),
      shortName: try fields.required("short").wording(atMost: 20),
      kind: try fields.required("kind").choice(),
      number: try fields["number"]?.number(in: 1...8)
    )
  }
}
