import DeskKit
import DialogueCore

extension DeskAction {
  /// The keys in command mode at the desk; none where only a menu or the palette leads to it.
  var keys: [Key] {
    switch self {
    case .help: [.character("?")]
    case .palette: [.character(":")]
    case .filter: [.character("/")]
    case .findNext: [.character("n")]
    case .findPrevious: [.character("N")]
    case .maximise: [.character("*")]
    case .undo: [.character("u")]
    case .longer: [.character("+"), .character("=")]
    case .shorter: [.character("-"), .character("_")]
    case .leave: [.character("q"), .control("c")]
    case .suspend: [.control("z")]
    case .repaint: [.control("l")]
    case .open: [.enter]
    case .agenda: [.character("1")]
    case .queue: [.character("2")]
    case .minutes: [.character("3")]
    case .petitions: [.character("4")]
    case .conclusions: [.character("5")]
    case .preparation: [.character("6")]
    case .order: [.character("7")]
    case .papers: [.character("8")]
    case .callNext: [.character("m")]
    case .callOther: [.character("M")]
    case .clock: [.character("b")]
    case .startedAt: [.character("B")]
    case .endSpeech: [.character("x")]
    case .absent: [.character("v")]
    case .person: [.character("V")]
    case .register: [.character("d")]
    case .recall: [.character("D")]
    case .moveUp: [.character("K")]
    case .moveDown: [.character("J")]
    case .list: [.character("L")]
    case .petition: [.character("p")]
    case .slip: [.character("P")]
    case .assign: [.character("t")]
    case .conclude: [.character("c")]
    case .nextItem: [.character("f")]
    case .item: [.character("F")]
    case .amend: [.character("s")]
    case .session: [.character("S")]
    case .hall: [.character("H")]
    case .round: [.character("T")]
    case .typing: [.character("z")]
    default: []
    }
  }

  /// The F-key that does the same at every station, in text too.
  var function: Int? {
    switch self {
    case .help: 1
    case .callNext: 2
    case .clock: 3
    case .endSpeech: 4
    case .register: 5
    case .petition: 6
    case .assign: 7
    case .conclude: 8
    case .typing: 9
    default: nil
    }
  }

  /// The acts of the desk in the order of the help.
  static let ofDesk: [DeskAction] = [
    .callNext, .clock, .endSpeech, .absent, .register, .petition, .assign, .conclude, .nextItem,
    .callOther, .startedAt, .person, .recall, .moveUp, .moveDown, .list, .slip, .item, .amend,
    .session, .round, .hall,
  ]

  /// The six acts of a station that whoever sits there must know.
  static func main(of role: Actor.Role) -> [DeskAction] {
    switch role {
    case .secretary: [.session, .nextItem, .callNext, .petition, .assign, .conclude]
    case .operator: [.register, .callNext, .clock, .endSpeech, .absent, .slip]
    case .chair: [.conclusions, .petitions, .assign, .conclude, .amend, .longer]
    case .hall: []
    }
  }

  /// What answers in every place.
  static let everywhere: [DeskAction] = [
    .palette, .help, .undo, .filter, .longer, .shorter, .agenda, .queue, .minutes, .petitions,
    .conclusions, .preparation, .order, .papers, .followUp, .findNext, .findPrevious, .maximise,
    .open, .typing, .leave, .suspend, .repaint,
  ]

  /// What only the palette and menus lead to.
  static let onlyByName: [DeskAction] = allCases.filter {
    $0.keys.isEmpty && $0.function == nil
  }
}
