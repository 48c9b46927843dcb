package import DeskKit

/// Makes keys out of what is read, one read at a time.
///
/// A read is what had arrived when it began. Its borders matter: an input method sends DEL and the
/// composed text in one, and an Esc that ends one is the key by itself.
package struct KeyAssembler: Equatable, Sendable {
  private var state = State.keys

  /// What has been pasted so far: it grows in place, however long it is.
  private var pasted = ""

  /// Whether the last read ended with a lone Esc, whose sequence may have been torn from it.
  private var hasJustEscaped = false

  private enum State: Equatable {
    case keys
    /// After an Esc in this read.
    case escape
    case sequence(EscapeSequence)
    case paste
    /// A sequence inside of pasted text: its end, or part of the text.
    case pasteSequence(EscapeSequence?)
  }

  package init() {}

  /// How long to wait for the rest of something begun, in milliseconds; `nil` when nothing is.
  package var patience: Int? {
    switch state {
    case .keys, .escape: nil
    case .sequence: 100
    case .paste, .pasteSequence: 5000
    }
  }

  /// The keys that a read gives.
  package mutating func keys(fromRead inputs: [RawInput]) -> [Key] {
    var read = Read()
    var inputs = inputs[...]
    if hasJustEscaped, let (meaning, rest) = tornSequence(inputs) {
      handle(meaning, &read)
      inputs = rest
    }
    hasJustEscaped = false
    for input in inputs {
      take(input, &read)
    }
    if state == .escape {
      read.add(.escape)
      state = .keys
      hasJustEscaped = true
    }
    return read.finished
  }

  /// The keys of what was begun when its rest did not come.
  package mutating func expire() -> [Key] {
    defer { state = .keys }
    switch state {
    case .keys, .escape: return []
    case .sequence(let sequence):
      return [sequence.signs.isEmpty ? .alt(sequence.introducer.rawValue) : .unknown]
    case .paste, .pasteSequence: return [.paste(takePasted())]
    }
  }

  private mutating func takePasted() -> String {
    defer { pasted = "" }
    return pasted
  }

  private mutating func take(_ input: RawInput, _ read: inout Read) {
    switch state {
    case .keys: handle(input, &read)
    case .escape: takeAfterEscape(input, &read)
    case .sequence(var sequence):
      if case .scalar(let scalar) = input, sequence.take(scalar) {
        end(sequence, &read)
      } else {
        state = .keys
        read.add(.unknown)
        handle(input, &read)
      }
    case .paste: takePasted(input, &read)
    case .pasteSequence(let sequence): takePasted(input, in: sequence, &read)
    }
  }

  private mutating func handle(_ input: RawInput, _ read: inout Read) {
    switch input {
    case .scalar("\u{1B}"):
      read.endText()
      state = .escape
    case .scalar(let scalar): read.add(scalar)
    case .key(.backspace): read.addDeletion()
    case .key(let key): read.add(key)
    case .pasteStart:
      read.endText()
      state = .paste
    case .pasteEnd: break
    }
  }

  private mutating func takeAfterEscape(_ input: RawInput, _ read: inout Read) {
    state = .keys
    switch input {
    case .scalar("["): state = .sequence(EscapeSequence(.control))
    case .scalar("O"): state = .sequence(EscapeSequence(.shift))
    case .scalar(let scalar) where scalar.value > 0x20 && scalar.value != 0x7F:
      read.add(.alt(Character(scalar)))
    case .scalar("\u{1B}"), .key, .pasteStart, .pasteEnd:
      read.add(.escape)
      handle(input, &read)
    case .scalar: read.add(.unknown)
    }
  }

  private mutating func end(_ sequence: EscapeSequence, _ read: inout Read) {
    guard sequence.isComplete else {
      state = .sequence(sequence)
      return
    }
    state = .keys
    if let meaning = sequence.meaning {
      handle(meaning, &read)
    } else {
      read.add(.unknown)
    }
  }

  /// The sequence that a read begins with when the Esc before it came alone.
  ///
  /// Only known ones count: someone may type a bracket after Esc.
  private func tornSequence(
    _ inputs: ArraySlice<RawInput>
  ) -> (meaning: RawInput, rest: ArraySlice<RawInput>)? {
    guard inputs.first == .scalar("[") else { return nil }
    var sequence = EscapeSequence(.control)
    for (index, input) in zip(inputs.indices, inputs).dropFirst() {
      guard case .scalar(let scalar) = input, sequence.take(scalar) else { return nil }
      guard sequence.isComplete else { continue }
      return sequence.meaning.map { ($0, inputs[(index + 1)...]) }
    }
    return nil
  }
}

extension KeyAssembler {
  private mutating func takePasted(_ input: RawInput, _ read: inout Read) {
    state = .paste
    switch input {
    case .scalar("\u{1B}"): state = .pasteSequence(nil)
    case .scalar(let scalar): pasted.unicodeScalars.append(scalar)
    case .key(.enter): pasted += "\n"
    case .pasteEnd: finishPaste(&read)
    // Keys inside of a paste are sequences that were in the text: they do nothing.
    case .key, .pasteStart: break
    }
  }

  private mutating func takePasted(
    _ input: RawInput,
    in sequence: EscapeSequence?,
    _ read: inout Read
  ) {
    guard case .scalar(let scalar) = input else {
      takePasted(input, &read)
      return
    }
    guard var sequence else {
      if scalar == "[" {
        state = .pasteSequence(EscapeSequence(.control))
      } else {
        state = .paste
        pasted.unicodeScalars.append(scalar)
      }
      return
    }
    guard sequence.take(scalar), !sequence.isComplete else {
      if sequence.meaning == .pasteEnd { finishPaste(&read) } else { state = .paste }
      return
    }
    state = .pasteSequence(sequence)
  }

  private mutating func finishPaste(_ read: inout Read) {
    state = .keys
    read.add(.paste(takePasted()))
  }
}
