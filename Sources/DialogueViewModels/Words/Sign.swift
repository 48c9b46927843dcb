import DeskKit

/// A sign that says a state beside its word or colour, with a twin that every terminal has.
enum Sign: Sendable {
  case speaking
  case next
  case called
  case paused
  case done
  case absent
  case withdrawn
  case declined
  case written
  case returned
  case needed
  case urgent
  case guided
  case unheard

  func text(_ scene: Scene) -> String { text(isASCII: scene.isASCII) }

  func text(isASCII: Bool) -> String { isASCII ? ascii : sign }

  /// As a list on paper or on standard output shows it.
  var sign: String {
    switch self {
    case .speaking: "▶"
    case .next: "›"
    case .called: "◇"
    case .paused: "‖"
    case .done: "✓"
    case .absent: "✗"
    case .withdrawn: "–"
    case .declined: "⊘"
    case .written: "✎"
    case .returned: "↩"
    case .needed: "!"
    case .urgent: "‼"
    case .guided: "→"
    case .unheard: "…"
    }
  }

  private var ascii: String {
    switch self {
    case .speaking: ">"
    case .next: ")"
    case .called: "?"
    case .paused: "="
    case .done: "+"
    case .absent: "x"
    case .withdrawn: "-"
    case .declined: "/"
    case .written: "w"
    case .returned: "<"
    case .needed: "!"
    case .urgent: "!!"
    case .guided: "g"
    case .unheard: "."
    }
  }
}
