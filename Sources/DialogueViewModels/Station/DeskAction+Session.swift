import DeskKit

extension DeskAction {
  /// The acts behind the menu of the session, each at the digit of its place.
  static let ofSession: [DeskAction] = [
    .openSession, .adjourn, .resume, .readBack, .adopt, .closeSession, .sign, .seal, .handOver,
    .objection, .postpone, .cancel, .archive,
  ]

  /// `^O S 6`, or `^O S 4–8` of the acts up to another: keys that give them from every place; for
  /// what stands behind the ninth place the menu alone.
  static func sessionKeys(_ first: DeskAction, through last: DeskAction? = nil) -> String {
    let digits = [first, last].compactMap { act in
      act.flatMap { ofSession.prefix(9).firstIndex(of: $0) }.map { "\($0 + 1)" }
    }
    guard case .character(let letter)? = DeskAction.session.keys.first else { return "" }
    let menu = "^O \(letter)"
    return digits.isEmpty ? menu : "\(menu) \(digits.joined(separator: "–"))"
  }
}
