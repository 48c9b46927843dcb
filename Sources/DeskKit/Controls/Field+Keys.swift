package import VietnameseText

extension Field {
  /// Obeys one key.
  ///
  /// - Parameters:
  ///   - key: Any key; Enter, Tab and Esc are left to whoever holds the field.
  ///   - width: The cells of a row, for moves up and down.
  ///   - typing: How letters are typed, in a field that takes words.
  /// - Returns: What it led to; `ignored`, `atEdge` and `refused` change nothing.
  package mutating func handle(
    _ key: Key,
    width: Int = 40,
    typing: Typing = .off
  ) -> Outcome {
    let typing = composes ? typing : .off
    return switch (key, kind) {
    case (.control("x"), .text): .wantsEditor
    case (.control("s"), _): .refused(Self.nothingToSave)
    case (_, .choice): handleChoice(key, typing)
    default: handleText(key, width: width, typing)
    }
  }

  private static let nothingToSave = Phrase(
    vi: "Không cần lưu: mọi việc đã ghi",
    en: "No need to save: everything is recorded"
  )

  private mutating func handleText(_ key: Key, width: Int, _ typing: Typing) -> Outcome {
    guard takes(key) else { return .refused(kind.refusal) }
    switch edit.handle(key, width: rows.upperBound > 1 ? width : .max, typing: typing) {
    case .edited: return .edited
    case .moved: return .moved
    case .atEdge: return .atEdge
    case .ignored: return .ignored
    case .isFull: return .refused(Self.full(edit.limit))
    }
  }

  private static func full(_ limit: Int) -> Phrase {
    Phrase(
      vi: "ô này chứa tối đa \(limit) ký tự",
      en: "this field holds at most \(limit) characters"
    )
  }

  private func takes(_ key: Key) -> Bool {
    switch key {
    case .character(let character): kind.takes(character)
    case .imeComposed(_, let text), .paste(let text): text.trimmed.allSatisfy(kind.takes)
    default: true
    }
  }

  private mutating func handleChoice(_ key: Key, _ typing: Typing) -> Outcome {
    switch key {
    case .character(let digit) where digit.isASCIIDigit: return choose(number: digit)
    case .left: return step(by: -1)
    case .right: return step(by: 1)
    case .backspace where edit.isEmpty, .control("u") where edit.isEmpty,
      .delete where edit.isEmpty:
      choose(nil)
      return .edited
    case .up, .down: return .atEdge
    case .character, .imeComposed, .paste, .backspace, .control, .delete:
      return narrow(by: key, typing)
    default: return .ignored
    }
  }

  private mutating func choose(number: Character) -> Outcome {
    let candidates = candidates
    guard let number = number.wholeNumberValue, candidates.indices.contains(number - 1) else {
      return .refused(Phrase(vi: "không có số này", en: "there is no such number"))
    }
    let choice = candidates[number - 1]
    if let obstacle = choice.obstacle { return .refused(obstacle) }
    choose(choice.id)
    return .stepsOn
  }

  private mutating func step(by offset: Int) -> Outcome {
    let free = choices.filter { $0.obstacle == nil }
    guard !free.isEmpty else { return .moved }
    let index = free.firstIndex { $0.id == chosen }
    let next =
      index.map { ($0 + offset + free.count) % free.count } ?? (offset > 0 ? 0 : free.count - 1)
    choose(free[next].id)
    return .edited
  }

  private mutating func narrow(by key: Key, _ typing: Typing) -> Outcome {
    let before = edit.text
    switch edit.handle(key, width: .max, typing: typing) {
    case .ignored: return .ignored
    case .isFull: return .refused(kind.refusal)
    case .edited, .moved, .atEdge: break
    }
    if edit.text != before, !edit.isEmpty {
      dropChoice()
    }
    return .edited
  }
}
