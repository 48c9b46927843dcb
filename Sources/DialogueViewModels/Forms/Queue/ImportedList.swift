import DeskKit
import DialogueCore
import VietnameseText

/// A list of people as it was written or pasted, one to a line: name, hamlet, topic, content, phone,
/// year of birth, times raised before.
///
/// A tab parts the columns of a line that has one, as spreadsheets write them; else `;` does. A first
/// column that only counts the lines is left out.
struct ImportedList {
  /// The people of the lines, those with a problem included.
  private(set) var entries: [RegistrationEntry] = []

  /// What is wrong with which line.
  private(set) var problems: [Phrase] = []

  /// The line of each entry: empty ones are none.
  private var lines: [Int] = []

  init(_ text: String, _ session: Session) {
    var rows: [Row] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0.isWhitespace || $0 == ";" }) {
      let isSheet = line.contains("\t")
      let cells = line.split(separator: isSheet ? "\t" : ";", omittingEmptySubsequences: false)
        .map { String($0).trimmed }
      rows.append(Row(line: index + 1, cells: cells))
    }
    for row in Self.withoutCount(rows) { read(row.cells, line: row.line, session) }
  }

  /// One line in its columns.
  private struct Row {
    let line: Int
    var cells: [String]
  }

  /// Without the column of running numbers (1, 2, 3; 01; 1.) that a spreadsheet has in front, the
  /// heading over it and lines that hold nothing but their number.
  private static func withoutCount(_ rows: [Row]) -> [Row] {
    let isHeaded = rows.first.map { isHeading($0.cells[0]) } ?? false
    let counted = isHeaded ? rows.dropFirst() : rows[...]
    guard counted.allSatisfy({ $0.cells.count > 1 && isCount($0.cells[0]) }) else { return rows }
    return counted.compactMap { row in
      let cells = Array(row.cells.dropFirst())
      return cells.allSatisfy(\.isEmpty) ? nil : Row(line: row.line, cells: cells)
    }
  }

  private static let headings: Set<String> = ["stt", "tt", "sott", "sothutu", "no", "no."]

  private static func isHeading(_ text: String) -> Bool {
    headings.contains(Folding.folded(text).filter { !$0.isWhitespace })
  }

  /// Nobody's name: a few digits, with a point or a bracket behind them.
  private static func isCount(_ text: String) -> Bool {
    let digits = text.last.map { ".)".contains($0) } == true ? text.dropLast() : text[...]
    return 1...4 ~= digits.count && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private mutating func read(_ cells: [String], line: Int, _ session: Session) {
    let name = cells[0]
    if name.isEmpty || Self.isCount(name) { problems.append(Self.noName(line: line)) }
    if cells.count == 1, Self.looksLikeSeveral(name) { problems.append(Self.isOne(line: line)) }
    if cells.dropFirst(Self.columns).contains(where: { !$0.isEmpty }) {
      problems.append(Self.isTooWide(line: line))
    }
    var registrant = Registrant(name)
    registrant.hamlet = cell(1, of: cells)
    registrant.phone = figures(.phone, 4, of: cells, FormWords.phone, line).map { PrivateText($0) }
    registrant.birthYear = figures(.number, 5, of: cells, FormWords.birthYear, line)
      .map { PrivateText($0) }
    let times = figures(.number, 6, of: cells, FormWords.timesRaised, line)
    var entry = RegistrationEntry(
      registrant: registrant,
      content: cell(3, of: cells),
      channel: .advance,
      timesRaised: times.flatMap { Int($0) }
    )
    if let words = cell(2, of: cells) {
      entry.topic = Self.topic(words, session)
      if entry.topic == nil { problems.append(Self.noTopic(words, line: line)) }
    }
    noteTwins(of: registrant, line: line, session)
    entries.append(entry)
    lines.append(line)
  }

  private mutating func noteTwins(of registrant: Registrant, line: Int, _ session: Session) {
    guard !registrant.name.isEmpty else { return }
    let twins = session.sameName(as: registrant).filter { $0.isWaiting || $0.state == .called }
    if let twin = twins.first { problems.append(Self.waits(twin.number, line: line)) }
    if let twin = entries.firstIndex(where: { $0.registrant.hasSameName(as: registrant) }) {
      problems.append(Self.isSame(line: line, as: lines[twin]))
    }
  }

  private func cell(_ index: Int, of cells: [String]) -> String? {
    cells.indices.contains(index) && !cells[index].isEmpty ? cells[index] : nil
  }

  /// What a field of that kind takes from a cell; anything else is told.
  private mutating func figures(
    _ kind: FieldKind,
    _ index: Int,
    of cells: [String],
    _ label: Phrase,
    _ line: Int
  ) -> String? {
    guard let text = cell(index, of: cells) else { return nil }
    let field = Field(kind, text: text)
    guard let problem = field.problem else { return text }
    problems.append(
      Phrase(vi: "dòng \(line): «\(text)»: ", en: "line \(line): “\(text)”: ") + label + " "
        + problem
    )
    return nil
  }

  private static let columns = 7

  /// Whether what stands in one column is more than the name of a person.
  private static func looksLikeSeveral(_ name: String) -> Bool {
    name.contains { $0.isNumber || ",|/:\u{2013}".contains($0) } || name.contains("  ")
      || name.contains(" - ") || name.split(separator: " ").count > mostWordsOfName
  }

  private static let mostWordsOfName = 7

  /// The topic whose code or name, short or long, the words are.
  private static func topic(_ words: String, _ session: Session) -> TopicCode? {
    let wanted = Folding.folded(words)
    return session.catalogue.topics.first { topic in
      [topic.code.rawValue, topic.shortName.vi, topic.name.vi, topic.shortName.en, topic.name.en]
        .contains { Folding.folded($0) == wanted }
    }?.code
  }

  private static func noTopic(_ words: String, line: Int) -> Phrase {
    Phrase(
      vi: "dòng \(line): không có lĩnh vực «\(words)»",
      en: "line \(line): there is no topic “\(words)”"
    )
  }

  private static func noName(line: Int) -> Phrase {
    Phrase(vi: "dòng \(line): chưa có họ tên", en: "line \(line): the name is missing")
  }

  private static func isOne(line: Int) -> Phrase {
    Phrase(
      vi: "dòng \(line): một cột mà như nhiều cột; ngăn cột bằng ; hoặc Tab",
      en: "line \(line): one column that looks like several; part them by ; or Tab"
    )
  }

  private static func isTooWide(line: Int) -> Phrase {
    Phrase(
      vi: "dòng \(line): nhiều hơn \(columns) cột",
      en: "line \(line): more than \(columns) columns"
    )
  }

  private static func isSame(line: Int, as earlier: Int) -> Phrase {
    Phrase(
      vi: "dòng \(line): trùng với dòng \(earlier); nếu là hai người, nhận riêng bằng F5",
      en: "line \(line): the same as line \(earlier); if they are two, register one by F5"
    )
  }

  private static func waits(_ number: RegistrationNumber, line: Int) -> Phrase {
    Phrase(
      vi: "dòng \(line): trùng với \(number.text) đang chờ",
      en: "line \(line): the same as \(number.text), who waits"
    )
  }
}
