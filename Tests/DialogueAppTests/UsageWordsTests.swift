import DeskKit
import DialogueApp
import Testing

@Test(arguments: [
  (
    "Unknown option '--bogus'. Did you mean '--log'?\nUsage: doithoai list\n"
      + "  See 'doithoai list --help' for more information.",
    "không có tùy chọn '--bogus'. Có phải '--log'?\nCách dùng: doithoai list\n"
      + "  Xem 'doithoai list --help'."
  ),
  ("Unknown option '-z'", "không có tùy chọn '-z'"),
  (
    "Missing expected argument '<hội-nghị>'\nHelp:  <hội-nghị>  Hội nghị.",
    "thiếu '<hội-nghị>'\nTrợ giúp:  <hội-nghị>  Hội nghị."
  ),
  ("Missing value for '--lang <vi|en>'", "thiếu giá trị của '--lang <vi|en>'"),
  ("Unexpected argument 'x's'", "thừa 'x's'"),
  ("2 unexpected arguments: 'a', 'b'", "thừa 2 từ: 'a', 'b'"),
  (
    "The option '--json' does not take any value, but 'x' was specified.",
    "tùy chọn '--json' không nhận giá trị, đã viết 'x'."
  ),
  (
    "The value 'pdf' is invalid for '--format <f>'. Please provide one of 'txt' and 'md'.",
    "giá trị 'pdf' không hợp với '--format <f>'. Chọn một trong 'txt' và 'md'."
  ),
  (
    "The value 'x' is invalid for '<document>'. Please provide one of the following:\n  - plan",
    "giá trị 'x' không hợp với '<document>'. Chọn một trong:\n  - plan"
  ),
  ("The value 'king' is invalid for '--as <as>'", "giá trị 'king' không hợp với '--as <as>'"),
  ("Usage: doithoai new <options>", "Cách dùng: doithoai new <tùy-chọn>"),
  (
    "Can't generate completion scripts for 'tcsh'.",
    "không viết được lệnh gõ tắt cho 'tcsh'."
  ),
  ("something that no table knows", "something that no table knows"),
])
func `a wrong command line is said in Vietnamese`(message: String, words: String) {
  let complaint = UsageWords.complaint(message)
  #expect(complaint.vi == words)
  #expect(complaint.en == message)
}
