/// Reads one JSON value and nothing but it.
///
/// Stricter than RFC 8259: integers within ±(2^53 − 1) only, no duplicate keys, no byte order mark,
/// at most 32 levels; and in the canonical layout one single way of writing each value.
struct JSONScanner {
  static let depthLimit = 32
  static let largestInteger: Int64 = 9_007_199_254_740_991

  let bytes: [UInt8]
  let layout: JSONLayout
  let end: Int
  var position: Int
  var nodes: [JSONNode]

  /// The given nodes are room to use again; their contents are forgotten.
  init(_ text: ArraySlice<UInt8>, of bytes: [UInt8], layout: JSONLayout, reusing nodes: [JSONNode])
  {
    self.bytes = bytes
    self.layout = layout
    position = text.startIndex
    end = text.endIndex
    self.nodes = nodes
    self.nodes.removeAll(keepingCapacity: true)
  }

  mutating func scanDocument() throws(JSONFault) {
    if position + 2 < end, bytes[position] == 0xEF, bytes[position + 1] == 0xBB,
      bytes[position + 2] == 0xBF
    {
      throw fault(.byteOrderMark)
    }
    skipBlanks()
    try scanValue(depth: 1)
    skipBlanks()
    guard position == end else { throw fault(.trailingBytes) }
  }

  mutating func scanValue(depth: Int) throws(JSONFault) {
    guard position < end else { throw fault(.expected(.value)) }
    switch bytes[position] {
    case UInt8(ascii: "{"): try scanObject(depth: depth)
    case UInt8(ascii: "["): try scanArray(depth: depth)
    case UInt8(ascii: "\""): try scanString(otherwise: .value)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanInteger()
    case UInt8(ascii: "t"): try scanWord("true", as: .bool, value: 1)
    case UInt8(ascii: "f"): try scanWord("false", as: .bool, value: 0)
    case UInt8(ascii: "n"): try scanWord("null", as: .null, value: 0)
    default: throw fault(.expected(.value))
    }
  }

  private mutating func scanObject(depth: Int) throws(JSONFault) {
    let object = try open(.object, depth: depth)
    if take(UInt8(ascii: "}")) { return close(object, count: 0) }
    var count: Int64 = 0
    var keys = JSONKeyCheck()
    repeat {
      skipBlanks()
      let key = nodes.count
      try scanString(otherwise: .key)
      guard keys.insert(key, of: nodes, in: bytes) else {
        throw JSONFault(
          offset: Int(nodes[key].start) - 1,
          problem: .duplicateKey(JSONString.text(of: nodes[key], in: bytes))
        )
      }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw fault(.expected(.colon)) }
      try scanValue(depth: depth + 1)
      count += 1
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault(.expected(.commaOrEnd)) }
    close(object, count: count)
  }

  private mutating func scanArray(depth: Int) throws(JSONFault) {
    let array = try open(.array, depth: depth)
    if take(UInt8(ascii: "]")) { return close(array, count: 0) }
    var count: Int64 = 0
    repeat {
      skipBlanks()
      try scanValue(depth: depth + 1)
      count += 1
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault(.expected(.commaOrEnd)) }
    close(array, count: count)
  }

  private mutating func open(_ kind: JSONNode.Kind, depth: Int) throws(JSONFault) -> Int {
    guard depth <= Self.depthLimit else { throw fault(.tooDeep(limit: Self.depthLimit)) }
    nodes.append(
      JSONNode(kind: kind, start: Int32(position), end: 0, next: 0, value: 0)
    )
    position += 1
    skipBlanks()
    return nodes.count - 1
  }

  private mutating func close(_ node: Int, count: Int64) {
    nodes[node].end = Int32(position)
    nodes[node].next = Int32(nodes.count)
    nodes[node].value = count
  }
}

extension JSONScanner {
  func fault(_ problem: JSONFault.Problem) -> JSONFault {
    JSONFault(offset: position, problem: problem)
  }

  mutating func skipBlanks() {
    guard layout == .free else { return }
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    if layout == .free { skipBlanks() }
    return true
  }

  private mutating func scanWord(
    _ word: StaticString,
    as kind: JSONNode.Kind,
    value: Int64
  ) throws(JSONFault) {
    let start = position
    for index in 0..<word.utf8CodeUnitCount {
      guard position < end, bytes[position] == word.utf8Start[index] else {
        throw JSONFault(offset: start, problem: .expected(.value))
      }
      position += 1
    }
    append(kind, from: start, value: value)
  }

  private mutating func scanInteger() throws(JSONFault) {
    let start = position
    let isNegative = bytes[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let firstDigit = position
    var value: Int64 = 0
    while position < end, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10 {
      value = value * 10 + Int64(digit)
      guard value <= Self.largestInteger else {
        throw JSONFault(offset: start, problem: .integerTooLarge)
      }
      position += 1
    }
    guard position > firstDigit else { throw fault(.expected(.integer)) }
    if bytes[firstDigit] == UInt8(ascii: "0") {
      guard position == firstDigit + 1 else {
        throw JSONFault(offset: start, problem: .leadingZero)
      }
      guard !isNegative else { throw JSONFault(offset: start, problem: .negativeZero) }
    }
    if position < end {
      switch bytes[position] {
      case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        throw JSONFault(offset: start, problem: .notAnInteger)
      default: break
      }
    }
    append(.integer, from: start, value: isNegative ? -value : value)
  }

  mutating func append(
    _ kind: JSONNode.Kind,
    from start: Int,
    value: Int64,
    hasEscapes: Bool = false
  ) {
    nodes.append(
      JSONNode(
        kind: kind,
        hasEscapes: hasEscapes,
        start: Int32(start),
        end: Int32(position),
        next: Int32(nodes.count + 1),
        value: value
      )
    )
  }
}
