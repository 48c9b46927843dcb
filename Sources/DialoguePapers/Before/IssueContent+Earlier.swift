import DialogueCore
import VietnameseText

extension IssueContent {
  /// The kinds of numbers under which an earlier session left a matter.
  private static let kinds = ["YK", "NV", "PH", "VĐ", "ĐK"]

  /// Whether the source names a matter of an earlier session: `YK-07, Đối thoại 24/05/2024`.
  var isFromEarlierSession: Bool { earlierSession != nil }

  /// Who gathered it: a body, or the session that left it, without the number that it had there.
  var gatherer: String { earlierSession ?? source.clause }

  private var earlierSession: String? {
    let parts = source.split(separator: ", ", maxSplits: 1)
    let number = parts.first?.split(separator: "-") ?? []
    guard parts.count == 2, number.count == 2, Self.kinds.contains(String(number[0])),
      number[1].allSatisfy(\.isNumber)
    else { return nil }
    return String(parts[1].prefix { $0 != "(" }).trimmed
  }
}
