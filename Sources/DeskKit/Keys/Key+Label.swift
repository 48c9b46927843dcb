extension Key {
  /// The key's name as the help line prints it: `F2`, `^O`, `Enter`, `m`.
  package var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .lineFeed: "^J"
    case .tab: "Tab"
    case .backTab: "⇧Tab"
    case .escape: "Esc"
    case .backspace: "BS"
    case .delete: "Del"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .wordLeft: "^←"
    case .wordRight: "^→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .control(let letter): "^\(letter.uppercased())"
    case .alt(let letter): "M-\(letter)"
    case .paste, .imeComposed, .unknown: ""
    }
  }
}
