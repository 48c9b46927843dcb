package import DialogueCore

extension IssueContent {
  /// Who gathered it: a body, or the session that left it, without the number that it had there.
  package var gatherer: String {
    guard let label = origin.map({ "\($0.matter), " }), source.hasPrefix(label) else {
      return source.clause
    }
    return String(source.dropFirst(label.count)).clause
  }

  /// By whom the matter came, where a petitioner would be named: `do Ủy ban MTTQ xã tổng hợp`.
  var whence: String {
    origin == nil
      ? "do \(gatherer.inSentence) tổng hợp" : "chuyển từ \(source.clause)"
  }
}
