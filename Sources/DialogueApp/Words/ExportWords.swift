package import DeskKit

/// The sentences of writing many papers.
package enum ExportWords {
  package static func writing(_ done: Int, of count: Int) -> Phrase {
    Phrase(vi: "Đang ghi \(done)/\(count) tệp…", en: "Writing \(done) of \(count) files…")
  }
}
