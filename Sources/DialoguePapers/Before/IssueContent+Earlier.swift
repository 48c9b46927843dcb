import DialogueCore

extension IssueContent {
  /// Who gathered it: a body, or the session that left it, without the number that it had there.
  var gatherer: String {
    guard let label = origin.map({ "\($0.matter), " }), source.hasPrefix(label) else {
      return source.clause
    }
    return String(source.dropFirst(label.count)).clause
  }
}
