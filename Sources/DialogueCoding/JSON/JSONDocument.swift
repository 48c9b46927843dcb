import DialogueCore

/// A scanned text: its values in the order they stand, each knowing where it ends.
///
/// One document can be used for one line after another of the same bytes, so that ten thousand
/// records need one array of nodes.
final class JSONDocument {
  let bytes: [UInt8]
  private(set) var nodes: [JSONNode] = []
  /// The case name that a kind stood for and that the type being decoded does not have.
  var unknownCase: String?

  /// Case names of the kinds met so far, because the same few come again and again.
  private var caseNames: [String: String] = [:]
  private var actors: [String: Actor] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Replaces what was scanned before by the one value that `text` must be.
  func scan(_ text: ArraySlice<UInt8>, layout: JSONLayout) throws(JSONFault) {
    var scanner = JSONScanner(text, of: bytes, layout: layout, reusing: exchange(&nodes, with: []))
    try scanner.scanDocument()
    nodes = scanner.nodes
  }

  /// Replaces what was scanned before by the one canonical value with which `text` begins and which
  /// lies so deep in what it is a part of; tells where in `bytes` it ends.
  func scanStart(of text: ArraySlice<UInt8>, depth: Int) throws(JSONFault) -> Int {
    var scanner = JSONScanner(
      text,
      of: bytes,
      layout: .canonical,
      reusing: exchange(&nodes, with: [])
    )
    try scanner.scanValue(depth: depth)
    nodes = scanner.nodes
    return scanner.position
  }

  func actor(_ text: String) -> Actor? {
    if let known = actors[text] { return known }
    let actor = Actor(text: text)
    actors[text] = actor
    return actor
  }

  /// The case that a kind names, or nil when it can name none.
  func caseName(of kind: String) -> String? {
    if let known = caseNames[kind] { return known }
    let name = KindName.caseName(of: kind)
    caseNames[kind] = name
    return name
  }

  func text(of node: Int) -> String {
    JSONString.text(of: nodes[node], in: bytes)
  }

  /// The node that follows `node` and all it contains.
  func next(after node: Int) -> Int { Int(nodes[node].next) }

  /// The value of the member named `key`, or nil.
  func member(_ key: String, of object: Int) -> Int? {
    var index = object + 1
    let end = next(after: object)
    while index < end {
      if JSONString.isSame(nodes[index], key, in: bytes) { return index + 1 }
      index = next(after: index + 1)
    }
    return nil
  }

  func fault(at node: Int, _ problem: JSONFault.Problem) -> JSONFault {
    JSONFault(offset: Int(nodes[node].start), problem: problem)
  }
}
