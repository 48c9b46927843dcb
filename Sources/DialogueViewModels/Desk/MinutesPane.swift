import DeskKit
import DialogueCore
import VietnameseText

/// Pane 3: what was said and ruled, in the order in which it happened.
enum MinutesPane {
  static func title(_ scene: Scene) -> String {
    let name = "3 \(DeskAction.minutes.label(scene.language).uppercased())"
    let count = scene.session.minutes.entries.count
    let lines = Phrase(vi: "\(count) dòng", en: TimeWords.counted(count, "line"))
    return "\(name) · \(lines(scene.language))"
  }

  static func frame(
    _ list: ListView<MinutesRow>,
    _ wrapped: WrappedMinutes,
    in size: Size,
    _ scene: Scene,
    isFocused: Bool
  ) -> Frame {
    var frame = Frame(size: size)
    let newest = scene.session.minutes.entries.last.map { MinutesRow.entry($0.id) }
    for row in list.visibleRows {
      let isSelected = row.isSelected && !list.isAtHome
      let role: StyleRole =
        isSelected ? .selection : row.id == newest ? .newest : .plain
      for (offset, line) in wrapped.lines(of: row.id).enumerated() {
        let indent = offset == 0 ? 0 : min(6, size.columns / 4)
        frame.put(
          line,
          at: Position(row: row.line + offset, column: indent),
          role: role,
          width: size.columns - indent,
          fills: isSelected
        )
      }
      if isSelected, isFocused {
        frame.cursor = Position(row: max(0, row.line), column: 0)
      }
    }
    return frame
  }

  /// Entries and conclusions by time.
  static func ordered(_ session: Session) -> [MinutesRow] {
    let entries = session.minutes.entries
    // By their places: a copy of each of 100,000 lines would cost more than the sorting.
    var keyed = entries.indices.map { index in
      (
        wall: entries[index].happenedAt.wall, record: entries[index].record,
        row: MinutesRow.entry(entries[index].id)
      )
    }
    keyed += session.conclusions.filter { $0.state != .void }.map {
      (
        wall: $0.versions[0].at.wall, record: $0.versions[0].record,
        row: MinutesRow.conclusion($0.number)
      )
    }
    return keyed.sorted { ($0.wall, $0.record) < ($1.wall, $1.record) }.map(\.row)
  }

  /// The words of a row in one piece.
  static func text(of row: MinutesRow, _ scene: Scene) -> String {
    switch row {
    case .entry(let id):
      scene.session.minutes[id].map { text(of: $0, scene) } ?? ""
    case .conclusion(let number):
      scene.session[number].map { text(of: $0, scene) } ?? ""
    }
  }

  private static func text(of entry: MinutesEntry, _ scene: Scene) -> String {
    let session = scene.session
    let time = TimeWords.hourMinute(entry.happenedAt, session)
    let sign = EntryWords.sign(entry.kind)
    let speaker =
      entry.speaker == .secretary
      ? "" : SpeakerWords.name(entry.speaker, session)(scene.language) + ": "
    var words = speaker
    if entry.struck != nil {
      words += Phrase(vi: "(đã gạch) ", en: "(struck) ")(scene.language)
    }
    words += entry.text.onOneLine
    if !entry.corrections.isEmpty {
      words += Phrase(vi: " (đính chính)", en: " (corrected)")(scene.language)
    }
    if entry.isLate { words += Phrase(vi: " (nhập sau)", en: " (late)")(scene.language) }
    for petition in entry.petitions where session[petition]?.withdrawn == nil {
      words += " \(scene.isASCII ? "->" : "└")YK-\(petition.text)"
    }
    return "\(time)\(sign)\(words)"
  }

  private static func text(of conclusion: Conclusion, _ scene: Scene) -> String {
    let session = scene.session
    let time = TimeWords.hourMinute(conclusion.versions[0].at, session)
    let content = conclusion.current.content
    var words = "KL-\(conclusion.number.text) "
    words += OutcomeWords.withUnit(content, session)(scene.language)
    words += "; " + ConclusionWords.state(conclusion)(scene.language)
    return "\(time)=\(words)"
  }

  /// A row's lines; those after the first stand further in.
  static func lines(_ text: String, _ columns: Int) -> [String] {
    let indent = min(6, columns / 4)
    guard columns > indent else { return [text] }
    let whole = LineWrap.wrapped(text, width: columns)
    guard let first = whole.first, whole.count > 1 else { return [text] }
    let rest = String(text.dropFirst(first.count)).trimmed
    return [first] + LineWrap.wrapped(rest, width: columns - indent)
  }
}

extension String {
  /// Its lines one behind the other; most texts are one line, and searching bytes finds that out.
  fileprivate var onOneLine: String {
    utf8.contains(UInt8(ascii: "\n"))
      ? split(separator: "\n").joined(separator: " ") : self
  }
}
