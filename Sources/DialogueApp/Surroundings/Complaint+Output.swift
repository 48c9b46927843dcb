import DeskKit
import DialogueJournal

extension Complaint {
  /// Standard output took no more.
  ///
  /// - Parameter code: The system's `errno`.
  package init(standardOutput code: Int32) {
    self.init(
      "stdout",
      SystemFault(.write, path: "", code: code).reason,
      remedy: Phrase(
        vi: "Những gì đã in ra không đủ: in lại vào chỗ khác.",
        en: "What was printed is not whole: print it again to another place."
      )
    )
  }
}
