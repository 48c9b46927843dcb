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
  var numberedParagraphs: [PaperBlock] {
    enumerated().flatMap { index, section -> [PaperBlock] in
      [.field(label: "\(index + 1). \(section.title)", value: PaperText(section.lead ?? ""))]
        + (section.items.isEmpty ? [] : [.list(PaperList(section.marker, section.items))])
    }
  }
}
