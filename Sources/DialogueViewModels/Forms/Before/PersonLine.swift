package import DialogueCore
import VietnameseText

/// A person as one line of text: `Bà Vũ Thị Hạnh, Phó Chủ tịch UBND xã`.
package enum PersonLine {
  private static let forms: [(word: String, form: Person.Form)] = [
    ("Ông ", .mr), ("Bà ", .mrs), ("Đồng chí ", .comrade), ("Đ/c ", .comrade),
  ]

  static func text(_ person: Person) -> String {
    let word = person.form.flatMap { form in forms.first { $0.form == form }?.word } ?? ""
    return word + person.name + (person.position.map { ", \($0)" } ?? "")
  }

  /// The person of a line; none when it names nobody.
  package static func person(_ line: Substring) -> Person? {
    let parts = line.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
    guard var name = parts.first, !name.isEmpty else { return nil }
    let form = forms.first { name.hasPrefix($0.word) }
    name.removeFirst(form?.word.count ?? 0)
    guard !name.trimmed.isEmpty else { return nil }
    let position = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
    return Person(name.trimmed, form: form?.form, position: position)
  }
}
