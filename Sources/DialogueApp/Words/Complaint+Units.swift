import DeskKit

extension Complaint {
  /// A unit was named that no session has.
  init(noUnit word: String, among known: [String]) {
    let names = known.joined(separator: ", ")
    self.init(
      "--unit \(word)",
      Phrase(vi: "hội nghị không có đơn vị này", en: "the session has no such unit"),
      remedy: Phrase(vi: "Có: \(names).", en: "There are: \(names).")
    )
  }
}
