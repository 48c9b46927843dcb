import DeskKit

extension Complaint {
  /// A file that no terminal can show is not written to one.
  package static func binary(_ format: PaperFormat) -> Complaint {
    Complaint(
      format.rawValue,
      Phrase(
        vi: "tệp này không in ra màn hình được",
        en: "a terminal cannot show this file"
      ),
      remedy: Phrase(
        vi: "Thêm -o TỆP.\(format.rawValue), hoặc chọn --format txt.",
        en: "Add -o FILE.\(format.rawValue), or choose --format txt."
      )
    )
  }
}
