package import DialogueCore

/// The fields of petitions, as a file lists them: not yet tied to the units of one session.
package struct TopicsFile: Equatable, Sendable {
  /// A field and the units that usually answer, the likeliest first.
  struct Entry: Equatable, Sendable {
    let code: TopicCode
    let name: Wording
    let shortName: Wording
    let parent: TopicCode?
    let usualUnits: [UnitID]
  }

  let entries: [Entry]

  init(_ node: DataNode) throws {
    let list = try node.fields(["topics"]).required("topics")
    entries = try list.list(by: \.code.rawValue, Entry.init)
    let codes = entries.map(\.code)
    for (item, entry) in zip(try list.items(), entries) {
      guard let parent = entry.parent else { continue }
      guard codes.contains(parent), parent != entry.code else {
        throw item.error(.unknownName(found: parent.rawValue, known: codes.map(\.rawValue)))
      }
    }
  }

  /// The topics of a session with these units; one that names no unit takes those of its parent.
  package func topics(for units: [Unit]) -> [Topic] {
    let known = Set(units.map(\.id))
    return entries.map { entry in
      Topic(
        code: entry.code,
        name: entry.name,
        shortName: entry.shortName,
        parent: entry.parent,
        usualUnit: usualUnits(of: entry).first(where: known.contains)
      )
    }
  }

  private func usualUnits(of entry: Entry) -> [UnitID] {
    guard entry.usualUnits.isEmpty else { return entry.usualUnits }
    return entries.first { $0.code == entry.parent }?.usualUnits ?? []
  }
}

extension TopicsFile.Entry {
  fileprivate init(_ node: DataNode) throws {
    let fields = try node.fields(["code", "parent", "name", "short", "usual_units"])
    self.init(
      code: try fields.required("code").topicCode(),
      name: try fields.required("name").wording(),
      shortName: try fields.required("short").wording(atMost: 12),
      parent: try fields["parent"]?.topicCode(),
      usualUnits: try fields["usual_units"]?.list { UnitID(try $0.identifier()) } ?? []
    )
  }
}

extension DataNode {
  /// Capital letters and a number: `DD10`.
  fileprivate func topicCode() throws -> TopicCode {
    let text = written ?? ""
    let number = text.drop { "A"..."Z" ~= $0 }
    guard text.count > number.count, number.allSatisfy({ "0"..."9" ~= $0 }) else {
      throw unexpected(.form(["DD", "DD10"]))
    }
    return TopicCode(text)
  }
}
