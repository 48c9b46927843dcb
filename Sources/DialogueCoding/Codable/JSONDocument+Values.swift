extension JSONDocument {
  func isNull(_ node: Int) -> Bool { nodes[node].kind == .null }

  func bool(_ node: Int) throws(JSONFault) -> Bool {
    guard nodes[node].kind == .bool else { throw fault(at: node, .expected(.bool)) }
    return nodes[node].value == 1
  }

  func string(_ node: Int) throws(JSONFault) -> String {
    guard nodes[node].kind == .string else { throw fault(at: node, .expected(.string)) }
    return text(of: node)
  }

  func integer<Integer: FixedWidthInteger>(_ node: Int) throws(JSONFault) -> Integer {
    guard nodes[node].kind == .integer else { throw fault(at: node, .expected(.integer)) }
    guard let value = Integer(exactly: nodes[node].value) else {
      throw fault(at: node, .integerTooLarge)
    }
    return value
  }

  /// The format knows integers only.
  func noFraction(_ node: Int) -> JSONFault { fault(at: node, .notAnInteger) }

  func decode<T: Decodable>(_ type: T.Type, at node: Int) throws -> T {
    do {
      return try T(from: TreeDecoder(document: self, node: node))
    } catch let fault as JSONFault {
      throw fault
    } catch is DecodingError {
      throw fault(at: node, .notA(String(describing: type)))
    }
  }
}
