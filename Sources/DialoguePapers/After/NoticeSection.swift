/// A numbered paragraph of a notice with what it lists.
struct NoticeSection {
  let title: String
  /// After the title; none where the list says it all.
  var lead: String?
  let marker: PaperList.Marker
  let items: [PaperText]
}

extension [NoticeSection] {
  /// `1. Đánh giá chung: …`, `2. Giao …:`, each with its list.
  var numberedParagraphs: [PaperBlock] { paragraphs(numbered: String.init) }

  /// The same under other numbers, as they follow from the place counted from 1.
  func paragraphs(numbered number: (Int) -> String) -> [PaperBlock] {
    enumerated().flatMap { index, section -> [PaperBlock] in
      let label = "\(number(index + 1)). \(section.title)"
      return [.field(label: label, value: PaperText(section.lead ?? ""))]
        + (section.items.isEmpty ? [] : [.list(PaperList(section.marker, section.items))])
    }
  }
}
