/// Room for the hand inside a sentence.
enum Blank {
  static let word = "…………"
  static let line = "……………………………………"
  static let time = "… giờ … phút, ngày … tháng … năm …"
}
