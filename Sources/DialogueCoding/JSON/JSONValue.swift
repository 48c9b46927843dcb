/// One JSON value on its own, for what looks at a text's shape rather than its meaning.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case string(String)
  case array([JSONValue])
  /// Members in the order they stand.
  case object([Member])

  package struct Member: Equatable, Sendable {
    package var key: String
    package var value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Reads `text`, which must be one value and nothing else.
  package init(_ text: String, layout: JSONLayout = .free) throws(JSONFault) {
    try self.init(bytes: Array(text.utf8), layout: layout)
  }

  package init(bytes: [UInt8], layout: JSONLayout = .free) throws(JSONFault) {
    let document = JSONDocument(bytes)
    try document.scan(bytes[...], layout: layout)
    self.init(0, of: document)
  }

  init(_ node: Int, of document: JSONDocument) {
    let info = document.nodes[node]
    switch info.kind {
    case .null: self = .null
    case .bool: self = .bool(info.value == 1)
    case .integer: self = .integer(info.value)
    case .string: self = .string(document.text(of: node))
    case .array: self = .array(Self.children(of: node, in: document).map { Self($0, of: document) })
    case .object:
      var members: [Member] = []
      var key = node + 1
      while key < document.next(after: node) {
        members.append(Member(document.text(of: key), Self(key + 1, of: document)))
        key = document.next(after: key + 1)
      }
      self = .object(members)
    }
  }

  /// The value of the first member named `key` of an object.
  package subscript(key key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  private static func children(of node: Int, in document: JSONDocument) -> [Int] {
    var nodes: [Int] = []
    var child = node + 1
    while child < document.next(after: node) {
      nodes.append(child)
      child = document.next(after: child)
    }
    return nodes
  }
}
