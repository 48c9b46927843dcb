import DialogueCore

extension Presiding.Ground {
  /// On what ground somebody presides; nothing for the one whom the plan names.
  var words: String? {
    switch self {
    case .plan: nil
    case .oral: "được giao điều hành bằng lời"
    case .document(let number): "được ủy quyền theo văn bản số \(number.clause)"
    }
  }
}
