package import VietnameseText

extension Form {
  /// Obeys one key.
  ///
  /// - Parameters:
  ///   - key: Any key; those that are no key of a form are left to the screen.
  ///   - width: The cells of the whole form, as it is drawn.
  ///   - typing: How letters are typed in fields that take words.
  /// - Returns: What it led to.
  package mutating func handle(_ key: Key, width: Int, typing: Typing = .off) -> Outcome {
    switch key {
    case .tab: moved(by: 1)
    case .backTab: moved(by: -1)
    case .escape, .control("g"): .closes
    case _ where key == .enter || saveKeys.contains(key): saved(by: key)
    default: handledInField(key, width: width, typing)
    }
  }

  private mutating func moved(by step: Int) -> Outcome {
    moveFocus(by: step)
    return .moved
  }

  private mutating func saved(by key: Key) -> Outcome {
    refusalToSave().map(Outcome.refused) ?? .saves(key)
  }

  private mutating func handledInField(
    _ key: Key,
    width: Int,
    _ typing: Typing
  ) -> Outcome {
    let layout = FormLayout(self, width: width)
    switch handleInField(key, width: layout.fieldWidth(ofRow: focus), typing) {
    case .edited: return .edited
    case .moved: return .moved
    case .atEdge: return moved(by: key == .up ? -1 : 1)
    case .stepsOn:
      moveFocus(by: 1)
      return .edited
    case .wantsEditor: return focusedID.map(Outcome.wantsEditor) ?? .ignored
    case .refused(let phrase): return .refused(phrase)
    case .ignored: return .ignored
    }
  }
}
