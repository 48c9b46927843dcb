import DeskKit

/// What `record` answers people, a line for each command.
enum RecordingWords {
  /// `recorded #5 list.closed`: the kinds of events are the journal's own names.
  static func recorded(_ record: Int, kinds: [String]) -> Phrase {
    Phrase(vi: "đã ghi #\(record)", en: "recorded #\(record)") + " "
      + kinds.joined(separator: " ")
  }

  static func alreadyRecorded(_ record: Int) -> Phrase {
    Phrase(vi: "đã ghi #\(record) từ trước", en: "recorded #\(record) already")
  }

  static func refused(_ sentence: Phrase, line: Int) -> Phrase {
    Phrase(vi: "dòng \(line) bị từ chối: ", en: "refused line \(line): ") + sentence
  }

  /// Of a command that stands in no line, by what people call the thing that it was for.
  static func refused(_ sentence: Phrase, of name: String) -> Phrase {
    Phrase(vi: "\(name) bị từ chối: ", en: "refused \(name): ") + sentence
  }
}
