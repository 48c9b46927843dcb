import DeskKit
import DialogueCore
import VietnameseText

/// The columns of the follow-up board at a width; what is narrow loses the words, then the unit.
struct FollowUpRowLayout: Equatable, Sendable {
  /// Cells before the words: whether the row is selected, and whether it is marked.
  private static let signs = 2
  private static let label = 6
  private static let due = 10

  private let width: Int
  private let language: Language
  private let isASCII: Bool
  private let state: Int
  private let unit: Int
  private let left: Int
  private let petitioner: Int

  /// Where several sessions stand on the board each row names its own.
  private let session: Int

  init(columns width: Int, _ sources: [FollowUpSource], _ scene: Scene) {
    let namesSession = sources.count > 1
    self.width = width
    language = scene.language
    isASCII = scene.isASCII
    left = 15
    session = !namesSession || width < 70 ? 0 : width >= 100 ? 14 : 9
    let narrowState = session > 0 ? 19 : 20
    state = width >= 100 ? 22 : width >= 60 ? narrowState : max(0, min(20, width - 28))
    // Without room for the words the unit takes it.
    unit = width >= 100 ? 20 : width >= 80 ? max(0, width - 61 - session) : 0
    petitioner = width >= (namesSession ? 140 : 120) ? 18 : 0
  }

  /// Says in a row's first cells what changes without its matter.
  func line(_ words: String, isSelected: Bool, isMarked: Bool) -> String {
    let pointer = isSelected ? isASCII ? ">" : "▸" : " "
    return pointer + (isMarked ? "*" : " ") + words
  }

  /// What a row says behind those cells.
  func words(of entry: FollowUpEntry, _ source: FollowUpSource) -> String {
    let session = source.session
    let sign = FollowUpStateWords.sign(entry)?.text(isASCII: isASCII) ?? ""
    var text = cell(sign, 2)
    text += cell(FollowUpStateWords.label(of: entry)(language), Self.label) + " "
    text += cell(FollowUpStateWords.state(of: entry, session)(language), state) + " "
    if unit > 0 {
      let name = entry.unit.map { UnitWords.short($0, session) } ?? FollowUpWords.theOffice
      text += cell(unit < 12 ? cut(name(language)) : name(language), unit) + " "
    }
    if self.session > 0 { text += cell(source.name(in: self.session), self.session) + " " }
    if petitioner > 0 {
      text += cell(FollowUpWords.petitioner(of: entry, session)?(language) ?? "", petitioner) + " "
    }
    let foot = tail(of: entry)
    let width = max(0, width - Self.signs)
    let room = width - CellWidth.of(text) - CellWidth.of(foot) - 1
    if room > 8 {
      text += cell(matter(of: entry, source), room)
    } else {
      text += String(repeating: " ", count: max(0, room))
    }
    return LineWrap.clipped(text + " " + foot, width: width)
  }

  private func matter(of entry: FollowUpEntry, _ source: FollowUpSource) -> String {
    switch entry.item {
    case .due(.duty(.announcement)) where entry.isOpen:
      return DutyWords.openChannels(source.session)(language)
    // What the office itself owes is named by its state.
    case .due(.duty): return ""
    case .due, .petition, .group, .notice, .difficulty:
      return FollowUpWords.text(of: entry, source.session)(language)
    }
  }

  /// The date and how near it is: the date gives way where it is narrow, the other is never cut.
  private func tail(of entry: FollowUpEntry) -> String {
    let due = entry.due.map { entry.firstDeadline == nil ? $0.vietnamese : "\($0.vietnamese)+" }
    let left = FollowUpStateWords.left(entry)(language)
    guard width >= 60 else { return left }
    return StyledLine.padded(due ?? "", to: Self.due + 1) + " "
      + StyledLine.padded(left, to: self.left)
  }

  /// An office's name cut inside a word: its first word alone, "Phòng", tells it from no other.
  private func cut(_ name: String) -> String {
    guard CellWidth.of(name) > unit else { return name }
    var start = ""
    var room = unit - 1
    for character in name {
      room -= CellWidth.of(character)
      if room < 0 { break }
      start.append(character)
    }
    return start + "…"
  }

  private func cell(_ text: String, _ width: Int) -> String {
    StyledLine.padded(LineWrap.clipped(text, width: width), to: width)
  }
}
