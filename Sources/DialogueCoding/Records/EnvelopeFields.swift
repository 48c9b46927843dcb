/// The members of an object whose order is fixed, taken one after the other.
struct EnvelopeFields {
  private let document: JSONDocument
  private let end: Int
  private var key: Int

  init(_ document: JSONDocument, object: Int = 0) throws(JSONFault) {
    guard document.nodes[object].kind == .object else {
      throw document.fault(at: object, .expected(.object))
    }
    self.document = document
    key = object + 1
    end = document.next(after: object)
  }

  mutating func take(_ name: String) throws(JSONFault) -> Int {
    guard let node = takeIfPresent(name) else {
      throw fault(.expected(.field(name)))
    }
    return node
  }

  mutating func takeIfPresent(_ name: String) -> Int? {
    guard key < end, JSONString.isSame(document.nodes[key], name, in: document.bytes) else {
      return nil
    }
    defer { key = document.next(after: key + 1) }
    return key + 1
  }

  func finish() throws(JSONFault) {
    guard key == end else { throw fault(.unknownField(document.text(of: key))) }
  }

  private func fault(_ problem: JSONFault.Problem) -> JSONFault {
    document.fault(at: min(key, end - 1), problem)
  }
}
