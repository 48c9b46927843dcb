import DialogueCore

/// The keys of one mapping in a data file.
struct DataFields {
  let place: DataNode
  private let own: [String: DataNode]
  private let inherited: [String: DataNode]

  init(place: DataNode, own: [String: DataNode], inherited: [String: DataNode]) {
    self.place = place
    self.own = own
    self.inherited = inherited
  }

  /// The keys in force: this mapping's own, and those it inherits; silent ones included.
  var all: [String: DataNode] {
    inherited.merging(own) { old, new in new.inheriting(from: old) }
  }

  /// The value of a key, nil where it is missing or silent.
  subscript(_ key: String) -> DataNode? {
    all[key].flatMap { $0.isSilent ? nil : $0 }
  }

  func required(_ key: String) throws -> DataNode {
    guard let node = self[key] else {
      throw place.error(.missingKey(expected: [key]))
    }
    return node
  }

  /// A value with its source and certainty, nil where the file is silent on it.
  ///
  /// Never put together from two files: a source belongs to the value it was written with.
  func sourced<Value>(
    _ key: String,
    _ read: (DataNode) throws -> Value
  ) throws -> Sourced<Value>? {
    try self[key]?.inheriting(from: nil).sourced(read)
  }

  func requiredSourced<Value>(
    _ key: String,
    _ read: (DataNode) throws -> Value
  ) throws -> Sourced<Value> {
    try required(key).inheriting(from: nil).sourced(read)
  }
}

extension DataNode {
  fileprivate func sourced<Value>(_ read: (DataNode) throws -> Value) throws -> Sourced<Value> {
    let fields = try fields(["value", "source", "certainty"])
    return Sourced(
      try read(try fields.required("value")),
      source: try fields.required("source").text(),
      certainty: try fields.required("certainty").choice()
    )
  }
}
