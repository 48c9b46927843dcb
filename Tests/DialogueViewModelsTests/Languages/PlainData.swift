import DialogueCore
import DialogueTestSupport
import Foundation
import Testing

/// A rehearsed session whose data is written without a single Vietnamese letter, so that every one
/// on a screen was written by the program.
struct PlainData {
  let rehearsal: Rehearsal

  /// Every word that stands in the data.
  let words: Set<String>

  init(of rehearsal: Rehearsal) throws {
    var words: Set<String> = []
    let records = try rehearsal.records.map { record in
      let text = String(decoding: try JSONEncoder().encode(record.events), as: UTF8.self)
      let plain = String(text.map(Self.plain))
      words.formUnion(Self.texts(in: try JSONSerialization.jsonObject(with: Data(plain.utf8))))
      return Record(
        number: record.number,
        moment: record.moment,
        id: record.id,
        actor: record.actor,
        refersTo: record.refersTo,
        isOptional: record.isOptional,
        events: try JSONDecoder().decode([Event].self, from: Data(plain.utf8))
      )
    }
    self.words = words
    self.rehearsal = Rehearsal(replaying: records, at: rehearsal.now)
  }

  /// The words of its values: names of fields and of kinds are the code's.
  private static func texts(in value: Any) -> Set<String> {
    switch value {
    case let text as String: text.drawnWords
    case let list as [Any]: list.reduce(into: []) { $0.formUnion(texts(in: $1)) }
    case let object as [String: Any]:
      object.values.reduce(into: []) { $0.formUnion(texts(in: $1)) }
    default: []
    }
  }

  private static func plain(_ letter: Character) -> Character {
    switch letter {
    case "đ": "d"
    case "Đ": "D"
    case _ where letter.isLetter && !letter.isASCII:
      String(letter).decomposedStringWithCanonicalMapping.unicodeScalars.first.map(Character.init)
        ?? letter
    default: letter
    }
  }
}

extension String {
  /// Its words of Latin letters, in small ones.
  var drawnWords: Set<String> {
    Set(split { !$0.isLetter }.map { $0.lowercased() })
  }

  /// Its words with a letter that English has not.
  var vietnameseWords: [String] {
    split { !$0.isLetter }.filter { $0.contains { !$0.isASCII } }.map(String.init)
  }
}
