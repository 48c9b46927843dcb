import DialoguePapers

extension Paper {
  /// What stands under the number of an official letter: `V/v …`.
  var letterSubject: String? {
    title.kind == nil && !title.subject.isEmpty ? "\(house.about) \(title.subject)" : nil
  }
}

extension PaperText {
  var italic: PaperText {
    PaperText(runs.map { Run($0.text, isBold: $0.isBold, isItalic: true) })
  }

  var bold: PaperText {
    PaperText(runs.map { Run($0.text, isBold: true, isItalic: $0.isItalic) })
  }
}

extension [PaperBlank] {
  /// The places on one line: `Họ và tên: ………   Năm sinh: ………`.
  var line: String {
    map { "\($0.label): \($0.value ?? Dots.short)" }.joined(separator: "   ")
  }
}
