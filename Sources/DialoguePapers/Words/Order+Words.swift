import DialogueCore

extension OrderProof {
  /// One sentence that says whether the numbers were followed.
  var words: String {
    guard !exceptions.isEmpty else {
      return called == 0
        ? "Chưa mời ai."
        : "Đúng thứ tự: đã mời \(called) người theo số đăng ký, không có thay đổi."
    }
    let head = isExplained ? "Theo số đăng ký, trừ: " : "‼ Có chỗ không rõ lý do: "
    return head + exceptions.map(\.words).joined(separator: "; ") + "."
  }
}

extension OrderProof.Exception {
  fileprivate var words: String {
    switch self {
    case .moved(let number, let from, let to, let reason):
      "\(number.text) dời từ chỗ \(from + 1) tới \(to + 1) (\(reason))"
    case .calledEarly(let number, let reason): "\(number.text) mời trước (\(reason))"
    case .wrongCall(let number, let reason): "\(number.text) mời nhầm (\(reason))"
    case .absent(let number): "\(number.text) vắng khi mời"
    case .unexplained(let number, let passed):
      "\(number.text) mời trước \(passed.text), không ghi lý do"
    }
  }
}

extension Registration {
  /// What happened to it apart from being called in turn, before what it came to.
  var changesOfOrder: [String] {
    let words =
      moves.map { "dời \($0.from + 1)→\($0.to + 1)" }
      + calls.enumerated().flatMap { index, call in call.changes(isAgain: index > 0) }
    return words.last == state.orderWords ? words.dropLast() : words
  }
}

extension Registration.Call {
  fileprivate func changes(isAgain: Bool) -> [String] {
    let ending: String? =
      switch outcome {
      case .absent: "vắng"
      case .byMistake: "mời nhầm"
      case .pending, .began: nil
      }
    return [isAgain ? "mời lại" : nil, outOfOrder == nil ? nil : "mời trước", ending]
      .compactMap(\.self)
  }
}

extension Registration.State {
  /// Where somebody on the list stands, in a word or two.
  var orderWords: String {
    switch self {
    case .waiting: "đang chờ"
    case .called: "đã mời"
    case .served: "đã phát biểu"
    case .absent: "vắng"
    case .withdrawn: "rút"
    case .declined: "không bố trí"
    case .written: "văn bản"
    case .unheard: "chưa nói"
    case .guided: "đã hướng dẫn"
    }
  }
}

extension Actor {
  /// Which station did it: `Tiếp nhận 2`.
  var words: String {
    let place =
      switch role {
      case .secretary: "Thư ký"
      case .operator: "Tiếp nhận"
      case .chair: "Chủ trì"
      case .hall: "Hội trường"
      }
    return desk > 1 ? "\(place) \(desk)" : place
  }
}
