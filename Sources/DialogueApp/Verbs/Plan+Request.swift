import DeskKit
import DialogueCore
import DialogueViewModels
import VietnameseText

extension Plan {
  /// The plan that was asked for, its texts made fit to be stored.
  ///
  /// - Throws: `Complaint` for a name that cannot be a file's, or a day that is missing.
  init(checking request: PlanRequest) throws {
    let isName = request.name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard isName, !request.name.isEmpty, request.name.count <= 60 else {
      throw Complaint(
        "--name",
        Phrase(vi: "tên không hợp lệ", en: "not a name"),
        remedy: Phrase(
          vi: "Dùng chữ thường không dấu, số, gạch nối.",
          en: "Use small letters, digits and hyphens."
        )
      )
    }
    guard let date = request.date else {
      throw Complaint("--date", Phrase(vi: "thiếu ngày", en: "the day is missing"))
    }
    func clean(_ text: String) -> String { PrintableText.cleaned(text, keepingNewlines: false) }
    let chair = clean(request.chair)
    let named = PersonLine.person(chair[...]) ?? Person(chair)
    self.init(
      slug: request.name,
      authority: clean(request.authority),
      locality: clean(request.locality),
      title: clean(request.title),
      date: .day(date),
      startMinute: request.start?.minute,
      venue: clean(request.venue),
      topics: request.topics.map(clean),
      chair: Person(
        named.name,
        form: named.form,
        position: request.chairPosition.map(clean) ?? named.position
      )
    )
  }
}
