import DeskKit
import DialogueCoding
package import DialogueCore
import DialogueJournal
import DialogueViewModels
import VietnameseText

/// Performs commands from lines of text, without a screen.
package struct CommandRecording {
  /// Bytes; no record is longer, so that no command needs to be.
  package static let longestLine = RecordLine.largestSize

  private let store: SessionStore
  private let texts: PrivateTexts
  private var papersBeside: PapersBeside
  private var repeats = RepeatedCommands()
  private let station: Actor
  private let language: Language
  private let encoding: LegacyEncoding?
  private let isJSON: Bool
  private let run: String
  private var line = 0

  /// Whether any line was refused so far.
  package private(set) var hasRefused = false

  /// - Parameters:
  ///   - session: The session as named on the command line.
  ///   - station: Who acts where a line does not say.
  ///   - isJSON: Whether the answers are JSON objects.
  ///   - office: Where the session is.
  /// - Throws: `Complaint`, `SystemFault`, `JournalDamage`.
  package init(_ session: String, as station: Actor, isJSON: Bool, in office: Office) throws {
    let path = try office.sessions.journal(named: session)
    try self.init(
      path: path,
      as: station,
      isJSON: isJSON,
      language: office.language,
      encoding: office.encoding
    )
  }

  init(
    path: String,
    as station: Actor,
    isJSON: Bool,
    language: Language,
    encoding: LegacyEncoding? = nil
  ) throws {
    let clock = try JournalClock.system()
    run = "rec-\(RandomText.hexadecimal(8))"
    store = try SessionStore(
      opening: path,
      as: station,
      attachment: .ofProcess(run: run, clock: clock),
      clock: clock
    )
    if let reason = store.readOnly { throw Complaint(path, reason.sentence) }
    texts = PrivateTexts(path: path, journal: store.session.journalID)
    papersBeside = PapersBeside(path, journal: store.session.journalID)
    self.station = station
    self.isJSON = isJSON
    self.encoding = encoding
    self.language = language
  }

  /// The session as recorded so far.
  var session: Session { store.session }

  /// Performs one line; nil for a blank one.
  ///
  /// - Returns: The answer to print.
  package mutating func perform(_ bytes: [UInt8]) -> String? {
    perform { recording in try recording.text(of: bytes) }
  }

  mutating func perform(_ text: String) -> String? {
    perform { _ in text }
  }

  /// Performs a command that stands in no line; the answer names the thing that it is for.
  mutating func perform(_ text: String, of name: String) -> String {
    perform(of: name) { _ in text } ?? ""
  }

  private mutating func perform(
    of name: String? = nil,
    _ read: (CommandRecording) throws -> String
  ) -> String? {
    line += 1
    do {
      let text = try read(self)
      guard text.contains(where: { !$0.isWhitespace }) else { return nil }
      let record = try record(text)
      return isJSON
        ? JSONAnswer.recorded(record, line: line)
        : Self.named(name)
          + RecordingWords.recorded(record.number, kinds: record.kinds)(language)
    } catch StoreFault.alreadyRecorded(let number) {
      return isJSON
        ? JSONAnswer.alreadyRecorded(number, line: line)
        : Self.named(name) + RecordingWords.alreadyRecorded(number)(language)
    } catch {
      hasRefused = true
      let sentence = sentence(of: error)
      return isJSON
        ? JSONAnswer.refused(sentence(language), line: line)
        : PrintableText.shown(
          (name.map { RecordingWords.refused(sentence, of: $0) }
            ?? RecordingWords.refused(sentence, line: line))(language)
        )
    }
  }

  private static func named(_ name: String?) -> String { name.map { "\($0): " } ?? "" }

  /// The time that a line gives.
  static func wall(of text: String) throws -> Int64? { try CommandLine(text).at }

  private func text(of bytes: [UInt8]) throws -> String {
    switch LegacyText.reading(bytes, as: encoding) {
    case .text(let text): return text
    case .legacy(let finding):
      let what =
        LegacyWords.sentence(finding.encoding) + ". " + LegacyWords.remedy(finding.encoding)
      throw Complaint(store.path, what)
    case .unreadable: throw Complaint(store.path, LegacyWords.notText)
    }
  }

  private mutating func record(_ text: String) throws -> Record {
    guard text.utf8.count <= Self.longestLine else {
      throw StoreFault.tooLarge(size: text.utf8.count)
    }
    let line = try CommandLine(CleanedCommand.text(of: text))
    let id = line.id ?? CommandID("\(run).\(self.line)")
    if store.number(of: id) == nil { try session.checkPrivateTexts(of: line.command) }
    let command = try line.command.sealingPrivateTexts(texts.seal)
    do {
      return try store.perform(
        command,
        id: id,
        as: line.actor ?? station,
        at: line.at,
        papersElsewhere: papersBeside.papers(for: line.command)
      )
    } catch StoreFault.alreadyRecorded(let number)
      where !repeats.isRepeat(command, of: number, in: session, texts)
    {
      throw StoreFault.idTaken(number: number)
    }
  }

  /// A journal that can be written no more ends this run of commands, and no station.
  static func sentence(of fault: StoreFault) -> Phrase {
    guard case .readOnly(.failed(let cause)) = fault else { return fault.sentence }
    return Phrase(vi: "CHƯA GHI: ", en: "NOT RECORDED: ") + cause.reason
      + Phrase(
        vi: ". Khắc phục rồi chạy lại từ dòng này",
        en: ". Repair that and go on from this line"
      )
  }

  private func sentence(of error: any Error) -> Phrase {
    if let fault = error as? StoreFault { return Self.sentence(of: fault) }
    if let refusal = error as? Refusal { return RefusalWords.sentence(refusal, store.session) }
    return Complaint(error, at: store.path).what
  }

  /// Answers for programs.
  private enum JSONAnswer {
    static func recorded(_ record: Record, line: Int) -> String {
      text(
        line,
        [
          .init("recorded", .integer(Int64(record.number))),
          .init("kinds", .array(record.kinds.map { .string($0) })),
        ]
      )
    }

    static func alreadyRecorded(_ number: Int, line: Int) -> String {
      text(
        line,
        [
          .init("recorded", .integer(Int64(number))),
          .init("already", .bool(true)),
        ]
      )
    }

    static func refused(_ sentence: String, line: Int) -> String {
      text(line, [.init("refused", .string(sentence))])
    }

    private static func text(_ line: Int, _ members: [JSONValue.Member]) -> String {
      JSONValue.object([.init("line", .integer(Int64(line)))] + members).text
    }
  }
}

extension Record {
  /// The kinds of its events: `speech.ended`, `registration.called`.
  fileprivate var kinds: [String] {
    events.map { event in
      let name = Mirror(reflecting: event).children.first?.label ?? String(describing: event)
      return KindName.kind(ofCase: name)
    }
  }
}
