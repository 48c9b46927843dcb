import DeskKit

/// What a screen says when it is small, and of rows out of sight.
enum SmallWords {
  static let tooSmall = Phrase(
    vi: "Cửa sổ nhỏ: cần 80×24 để thấy cả bàn",
    en: "Small window: the whole desk needs 80×24"
  )

  static func newAbove(_ count: Int) -> Phrase {
    Phrase(vi: " ↑\(count) mới", en: " ↑\(count) new")
  }

  static func newBelow(_ count: Int) -> Phrase {
    Phrase(vi: " ↓\(count) mới", en: " ↓\(count) new")
  }
}
