import DialogueApp
import DialogueTerminal

extension TerminalError {
  /// Why there is no screen, and what to do.
  var complaint: Complaint {
    switch self {
    case .noTerminal: .noTerminal
    case .unsuitable(let name): .unsuitableTerminal(name)
    case .noUTF8Locale: .noUTF8Locale
    case .noSignals(let code): .noSignals(code: code)
    }
  }
}
