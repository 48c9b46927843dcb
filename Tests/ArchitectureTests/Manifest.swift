/// What `Package.swift` says of the targets.
struct Manifest {
  let text: String

  /// The targets and products that a target depends on; nil when there is no such target.
  func dependencies(of target: String) -> [String]? {
    let targets = text.split(separator: "arget(").dropFirst()
    let found = targets.first { declaration in
      quoted(in: declaration).first == target
    }
    guard let found else { return nil }
    guard let start = found.firstRange(of: "dependencies: [")?.upperBound else { return [] }
    var depth = 1
    let list = found[start...].prefix { character in
      if character == "[" { depth += 1 }
      if character == "]" { depth -= 1 }
      return depth > 0
    }
    // A product is named twice: by itself and by its package.
    let products = list.split(separator: ".product(").dropFirst().compactMap {
      quoted(in: $0).first
    }
    let plain = list.split(separator: "\n").flatMap { line in
      line.contains(".product(") ? [] : quoted(in: line)
    }
    return products + plain
  }

  private func quoted(in text: some StringProtocol) -> [String] {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
