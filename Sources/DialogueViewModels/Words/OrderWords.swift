import DeskKit
import DialogueCore
import VietnameseText

/// The proof of order in words.
enum OrderWords {
  static let registered = Phrase(vi: "Đăng ký", en: "Registered")
  static let called = Phrase(vi: "Mời", en: "Called")
  static let wait = Phrase(vi: "Chờ", en: "Waited")
  static let changes = Phrase(vi: "Thay đổi", en: "Changes")
  static let empty = Phrase(vi: "Chưa có ai đăng ký.", en: "Nobody has registered yet.")

  /// The title of the list; where it is cut the counts go before the order of its rows does.
  static func place(called: Int, of registered: Int, orderedBy names: NameOrder? = nil) -> Phrase {
    let title = Phrase(vi: "7 THỨ TỰ", en: "7 ORDER")
    let counts = Phrase(
      vi: "đã mời \(called)/\(registered)",
      en: "called \(called)/\(registered)"
    )
    return (names.map { title + " " + ordered(by: $0) } ?? title) + " · " + counts
  }

  static func chosen(_ names: NameOrder?) -> Phrase {
    names.map { Phrase(vi: "Xếp ", en: "Ordered ") + ordered(by: $0) }
      ?? Phrase(vi: "Xếp theo số đăng ký", en: "Ordered by number")
  }

  private static func ordered(by names: NameOrder) -> Phrase {
    switch names {
    case .given: Phrase(vi: "theo tên", en: "by given name")
    case .whole: Phrase(vi: "theo cả họ tên", en: "by whole name")
    }
  }

  /// One sentence that says whether the numbers were followed.
  static func check(_ proof: OrderProof) -> Phrase {
    guard !proof.exceptions.isEmpty else {
      return proof.called == 0
        ? Phrase(vi: "Chưa mời ai.", en: "Nobody has been called yet.")
        : Phrase(
          vi: "Đúng thứ tự: đã mời \(proof.called) người theo số đăng ký, không có thay đổi.",
          en: "In order: \(proof.called) called by their numbers, without any change."
        )
    }
    let head =
      proof.isExplained
      ? Phrase(vi: "Theo số đăng ký, trừ: ", en: "By the numbers, except: ")
      : Phrase(vi: "‼ Có chỗ không rõ lý do: ", en: "‼ Something has no reason: ")
    return head + proof.exceptions.map(exception).joined(separator: "; ") + "."
  }

  /// `08:10:05 TN`: the desk in two letters where the column is narrow.
  static func desk(_ actor: Actor) -> Phrase {
    let word: Phrase =
      switch actor.role {
      case .secretary: Phrase(vi: "TK", en: "S")
      case .operator: Phrase(vi: "TN", en: "I")
      case .chair: Phrase(vi: "CT", en: "C")
      case .hall: Phrase(vi: "HT", en: "H")
      }
    return actor.desk > 1 ? word + "\(actor.desk)" : word
  }

  /// What happened to one registration apart from being called in turn, in a few words each.
  static func changes(of registration: Registration) -> Phrase {
    let moves = registration.moves.map {
      Phrase(vi: "dời \($0.from + 1)→\($0.to + 1)", en: "moved \($0.from + 1)→\($0.to + 1)")
    }
    let calls = registration.calls.enumerated().flatMap { index, call in
      words(of: call, isAgain: index > 0)
    }
    return (moves + calls + end(of: registration)).joined(separator: " · ")
  }

  private static func words(of call: Registration.Call, isAgain: Bool) -> [Phrase] {
    var words: [Phrase] = []
    if isAgain { words.append(Phrase(vi: "mời lại", en: "called again")) }
    if call.outOfOrder != nil { words.append(Phrase(vi: "mời trước", en: "called early")) }
    switch call.outcome {
    case .absent: words.append(Phrase(vi: "vắng", en: "absent"))
    case .byMistake: words.append(Phrase(vi: "mời nhầm", en: "wrong call"))
    case .pending, .began: break
    }
    return words
  }

  private static func end(of registration: Registration) -> [Phrase] {
    switch registration.state {
    case .waiting, .called, .served, .absent: []
    case .withdrawn, .declined, .written, .unheard, .guided:
      [QueueWords.state(registration.state)]
    }
  }

  private static func exception(_ exception: OrderProof.Exception) -> Phrase {
    switch exception {
    case .moved(let number, let from, let to, let reason):
      Phrase(
        vi: "\(number.text) dời từ chỗ \(from + 1) tới \(to + 1) (\(reason))",
        en: "\(number.text) moved from \(from + 1) to \(to + 1) (\(reason))"
      )
    case .calledEarly(let number, let reason):
      Phrase(
        vi: "\(number.text) mời trước (\(reason))",
        en: "\(number.text) called early (\(reason))"
      )
    case .wrongCall(let number, let reason):
      Phrase(vi: "\(number.text) mời nhầm (\(reason))", en: "\(number.text) wrong call (\(reason))")
    case .absent(let number):
      Phrase(vi: "\(number.text) vắng khi mời", en: "\(number.text) absent when called")
    case .unexplained(let number, let passed):
      Phrase(
        vi: "\(number.text) mời trước \(passed.text), không ghi lý do",
        en: "\(number.text) called before \(passed.text), no reason recorded"
      )
    }
  }
}
