import Foundation
import Yams

/// A value in a data file that knows where it stands.
///
/// A file may inherit from another: then `base` is the same value there, and a mapping's missing
/// keys are looked up in it.
struct DataNode {
  let file: String
  let key: String?
  private let node: Node
  private let base: [DataNode]

  private init(file: String, key: String?, node: Node, base: [DataNode]) {
    self.file = file
    self.key = key
    self.node = node
    self.base = base
  }

  /// The whole of a data file.
  ///
  /// - Throws: `OfficeFileError` where the file is no YAML or says something by an alias.
  init(_ file: OfficeFile) throws {
    if let alias = file.firstAlias {
      throw OfficeFileError(path: file.path, line: alias.line, problem: .alias(alias.name))
    }
    do {
      let root = try Yams.compose(yaml: file.text)
      self.init(file: file.path, key: nil, node: root ?? Node.mapping(.init([])), base: [])
    } catch let error as YamlError {
      throw OfficeFileError(error, in: file)
    }
  }

  /// Counts from 1.
  var line: Int? { node.mark?.line }

  /// A single value as written, nil for a list or a mapping.
  var written: String? { node.scalar?.string }

  /// Written as nothing, `~` or `null`: silent, also where the base is not.
  var isSilent: Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null"].contains(scalar.string)
  }

  func error(_ problem: OfficeFileError.Problem) -> OfficeFileError {
    OfficeFileError(path: file, line: line, key: key, problem: problem)
  }

  func unexpected(_ expected: OfficeFileError.Expectation) -> OfficeFileError {
    error(.badValue(found: excerpt, expected: expected))
  }

  /// The value's keys, each of them one of `known`.
  func fields(_ known: [String]) throws -> DataFields {
    guard let mapping = node.mapping else { throw unexpected(.mapping) }
    var own: [String: DataNode] = [:]
    for (keyNode, value) in mapping {
      let name = keyNode.scalar?.string ?? ""
      guard known.contains(name) else {
        throw OfficeFileError(
          path: file,
          line: keyNode.mark?.line,
          key: nested(name),
          problem: .unknownKey(expected: known)
        )
      }
      own[name] = DataNode(file: file, key: nested(name), node: value, base: [])
    }
    let inherited = try base.first?.fields(known)
    return DataFields(place: self, own: own, inherited: inherited?.all ?? [:])
  }

  func items() throws -> [DataNode] {
    guard let sequence = node.sequence else { throw unexpected(.list) }
    return sequence.enumerated().map { index, item in
      DataNode(file: file, key: nested(String(index + 1)), node: item, base: [])
    }
  }

  func inheriting(from other: DataNode?) -> DataNode {
    DataNode(file: file, key: key, node: node, base: other.map { [$0] } ?? [])
  }

  private var excerpt: String {
    switch node {
    case .scalar(let scalar): scalar.string
    case .mapping: "{…}"
    case .sequence: "[…]"
    case .alias: "*"
    }
  }

  private func nested(_ name: String) -> String {
    key.map { "\($0).\(name)" } ?? name
  }
}

extension OfficeFileError {
  fileprivate init(_ error: YamlError, in file: OfficeFile) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(path: file.path, line: mark.line, problem: .notYAML(reason: problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let name = duplicates.first ?? ""
      self.init(
        path: file.path,
        line: file.text.secondLine(startingWith: name, from: context.mark.line),
        key: name,
        problem: .duplicateKey
      )
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      self.init(path: file.path, problem: .notYAML(reason: problem))
    case .no, .memory, .dataCouldNotBeDecoded:
      self.init(path: file.path, problem: .notYAML(reason: "\(error)"))
    }
  }
}

extension String {
  /// The line, counted from 1, on which `key:` stands for the second time from line `first` on.
  fileprivate func secondLine(startingWith key: String, from first: Int) -> Int {
    let lines = components(separatedBy: "\n")
    let places = lines.indices.dropFirst(max(0, first - 1)).filter { index in
      lines[index].trimmingCharacters(in: .whitespaces).hasPrefix("\(key):")
    }
    return (places.dropFirst().first ?? places.first).map { $0 + 1 } ?? first
  }
}
