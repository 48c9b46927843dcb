import DeskKit
import DialogueJournal
import Glibc
import Testing

@testable import DialogueApp

@Test(arguments: [
  (
    StoreFault.notRecorded(SystemFault(.write, path: "x.journal", code: ENOSPC)),
    "CHƯA GHI: đĩa đầy"
  ),
  (
    .readOnly(.failed(SystemFault(.write, path: "x.journal", code: ENOSPC))),
    "CHƯA GHI: đĩa đầy. Khắc phục rồi chạy lại từ dòng này"
  ),
  (.readOnly(.archived), "CHƯA GHI: Hồ sơ đã lưu: chỉ đọc"),
])
func `a line that a full disk refused says so once and what to run again`(
  fault: StoreFault,
  words: String
) {
  #expect(CommandRecording.sentence(of: fault).vi == words)
}
