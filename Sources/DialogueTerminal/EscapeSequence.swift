import DeskKit

/// A control sequence as it arrives, up to its last sign.
///
/// It knows the common keys itself, so that they work when the terminal's description does not
/// know them or when the sequence came in two parts.
struct EscapeSequence: Equatable, Sendable {
  enum Introducer: Character {
    /// `ESC [`
    case control = "["
    /// `ESC O`
    case shift = "O"
  }

  let introducer: Introducer
  private(set) var signs = ""

  init(_ introducer: Introducer) {
    self.introducer = introducer
  }

  /// Takes the next sign; `false` when it can't belong here and the sequence is broken off.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard (0x20...0x7E).contains(scalar.value), signs.utf8.count < 64 else { return false }
    signs.unicodeScalars.append(scalar)
    return true
  }

  var isComplete: Bool {
    guard let last = signs.unicodeScalars.last else { return false }
    switch introducer {
    case .shift: return !(0x30...0x3F).contains(last.value)
    // The Linux console begins its function keys with a second bracket.
    case .control where signs == "[": return false
    case .control: return (0x40...0x7E).contains(last.value)
    }
  }

  /// What the whole sequence means; `nil` when this program has no use for it.
  var meaning: RawInput? {
    switch introducer {
    case .shift: Self.shifted(signs)
    case .control where signs.hasPrefix("["): Self.console(signs)
    case .control where signs.hasSuffix("~"): Self.numbered(signs.dropLast())
    case .control: Self.lettered(signs)
    }
  }

  private static func shifted(_ signs: String) -> RawInput? {
    switch signs {
    case "M": .key(.enter)
    case "c": .key(.wordRight)
    case "d": .key(.wordLeft)
    default: lettered(signs)
    }
  }

  private static func console(_ signs: String) -> RawInput? {
    let letters = ["[A", "[B", "[C", "[D", "[E"]
    return letters.firstIndex(of: signs).map { .key(.function($0 + 1)) }
  }

  private static func numbered(_ parameters: Substring) -> RawInput? {
    switch Int(parameters) {
    case 200: .pasteStart
    case 201: .pasteEnd
    case 1, 7: .key(.home)
    case 4, 8: .key(.end)
    case 3: .key(.delete)
    case 5: .key(.pageUp)
    case 6: .key(.pageDown)
    case let number?: functionNumber(number).map { .key(.function($0)) }
    case nil: nil
    }
  }

  private static func functionNumber(_ number: Int) -> Int? {
    switch number {
    case 11...15: number - 10
    case 17...21: number - 11
    case 23...24: number - 12
    default: nil
    }
  }

  /// `A`, `1;5C`: a letter after modifiers; Ctrl or Alt makes ← and → go by words.
  private static func lettered(_ signs: String) -> RawInput? {
    let parameters = signs.dropLast().split(separator: ";")
    let modifier = parameters.count == 2 ? Int(parameters[1]) ?? 1 : 1
    let byWord = modifier == 5 || modifier == 3
    switch signs.last {
    case "A": return .key(.up)
    case "B": return .key(.down)
    case "C": return .key(byWord ? .wordRight : .right)
    case "D": return .key(byWord ? .wordLeft : .left)
    case "H": return .key(.home)
    case "F": return .key(.end)
    case "Z": return .key(.backTab)
    case "P" where modifier == 1: return .key(.function(1))
    case "Q" where modifier == 1: return .key(.function(2))
    case "R" where modifier == 1: return .key(.function(3))
    case "S" where modifier == 1: return .key(.function(4))
    default: return nil
    }
  }
}
