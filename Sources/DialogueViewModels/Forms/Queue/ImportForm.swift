import DeskKit
import DialogueCore
import VietnameseText

/// Takes in people registered before, one to a line: name; hamlet; topic; content.
struct ImportForm: DeskForm {
  var draftID: String { "registration.import" }

  func form(showing scene: Scene) -> Form {
    var form = Form(
      Phrase(vi: "NHẬP DANH SÁCH ĐĂNG KÝ TRƯỚC", en: "IMPORT REGISTRATIONS"),
      rows: [
        FormRow(
          "list",
          Phrase(vi: "Danh sách", en: "List"),
          Field(.text, rows: 3...10, limit: 16_000),
          isRequired: true
        )
      ]
    )
    form.setNotes([Self.shape], for: "list")
    return form
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let read = Self.read(form.value("list"), scene.session)
    let count = Phrase(
      vi: "đọc được \(read.entries.count) người",
      en: "\(TimeWords.people(read.entries.count)) read"
    )
    form.setNotes([Self.shape, count] + read.problems.prefix(3), for: "list")
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let read = Self.read(form.value("list"), scene.session)
    if let problem = read.problems.first { return .refused(problem, field: "list") }
    return .command(.importRegistrations(entries: read.entries), then: .closes)
  }

  private static let shape = Phrase(
    vi: "mỗi dòng: họ tên; thôn; lĩnh vực; nội dung (Ctrl-J xuống dòng, dán cả danh sách được)",
    en: "each line: name; hamlet; topic; content (Ctrl-J breaks a line, a whole list may be pasted)"
  )

  /// The people of the lines, and what is wrong with which line.
  private static func read(
    _ text: String,
    _ session: Session
  ) -> (entries: [RegistrationEntry], problems: [Phrase]) {
    var entries: [RegistrationEntry] = []
    var problems: [Phrase] = []
    // The line of each entry: empty ones are none.
    var lines: [Int] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let parts = line.split(separator: ";", omittingEmptySubsequences: false)
        .map { String($0).trimmed }
      guard let name = parts.first, !line.allSatisfy(\.isWhitespace) else { continue }
      var registrant = Registrant(name)
      registrant.hamlet = part(1, of: parts)
      var entry = RegistrationEntry(
        registrant: registrant,
        content: part(3, of: parts),
        channel: .advance
      )
      if let words = part(2, of: parts) {
        entry.topic = topic(words, session)
        if entry.topic == nil { problems.append(noTopic(words, line: index + 1)) }
      }
      if name.isEmpty { problems.append(noName(line: index + 1)) }
      let twins = session.sameName(as: registrant).filter { $0.isWaiting || $0.state == .called }
      if let twin = twins.first { problems.append(waits(twin.number, line: index + 1)) }
      if let twin = entries.firstIndex(where: { $0.registrant.hasSameName(as: registrant) }),
        !name.isEmpty
      {
        problems.append(isSame(line: index + 1, as: lines[twin]))
      }
      entries.append(entry)
      lines.append(index + 1)
    }
    return (entries, problems)
  }

  private static func part(_ index: Int, of parts: [String]) -> String? {
    parts.indices.contains(index) && !parts[index].isEmpty ? parts[index] : nil
  }

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
