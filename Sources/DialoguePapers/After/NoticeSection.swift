/// A numbered paragraph of a notice with what it lists.
struct NoticeSection {
  let title: String
  /// After the title; none where the list says it all.
  var lead: String?
  let marker: PaperList.Marker
  let items: [PaperText]
  /// Its items have the numbers that the office gave them: counting on beside these would confuse.
  var isNumberedByHand = false
}

extension [NoticeSection] {
  /// `1. Đánh giá chung: …`, `2. Giao …:`, each with its list.
  var numberedParagraphs: [PaperBlock] {
    let counts = !contains { $0.isNumberedByHand }
    return enumerated().flatMap { index, section -> [PaperBlock] in
      let number = counts ? "\(index + 1). " : ""
      return [.field(label: number + section.title, value: PaperText(section.lead ?? ""))]
        + (section.items.isEmpty ? [] : [.list(PaperList(section.marker, section.items))])
    }
  }
}
