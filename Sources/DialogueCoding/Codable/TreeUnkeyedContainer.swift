/// The elements of one array, read from the first to the last.
struct TreeUnkeyedContainer: UnkeyedDecodingContainer {
  private let document: JSONDocument
  private let array: Int
  private var node: Int
  private(set) var currentIndex = 0

  init(_ document: JSONDocument, _ node: Int) throws(JSONFault) {
    guard document.nodes[node].kind == .array else {
      throw document.fault(at: node, .expected(.array))
    }
    self.document = document
    array = node
    self.node = node + 1
  }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { Int(document.nodes[array].value) }
  var isAtEnd: Bool { currentIndex == Int(document.nodes[array].value) }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd else { throw missing }
    guard document.isNull(node) else { return false }
    _ = try take()
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try document.bool(take()) }
  mutating func decode(_ type: String.Type) throws -> String { try document.string(take()) }
  mutating func decode(_ type: Double.Type) throws -> Double {
    throw document.noFraction(try take())
  }
  mutating func decode(_ type: Float.Type) throws -> Float { throw document.noFraction(try take()) }
  mutating func decode(_ type: Int.Type) throws -> Int { try document.integer(take()) }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try document.integer(take()) }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try document.integer(take()) }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try document.integer(take()) }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try document.integer(take()) }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try document.integer(take()) }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try document.integer(take()) }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try document.integer(take()) }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try document.integer(take()) }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try document.integer(take()) }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try document.decode(type, at: take())
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    KeyedDecodingContainer(try TreeKeyedContainer<Nested>(document, take()))
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try TreeUnkeyedContainer(document, take())
  }

  mutating func superDecoder() throws -> any Decoder {
    TreeDecoder(document: document, node: try take())
  }

  private var missing: JSONFault { document.fault(at: array, .expected(.value)) }

  private mutating func take() throws(JSONFault) -> Int {
    guard !isAtEnd else { throw missing }
    let taken = node
    node = document.next(after: node)
    currentIndex += 1
    return taken
  }
}
