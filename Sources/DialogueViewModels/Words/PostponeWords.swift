import DeskKit

/// Labels and hints of putting a session off.
enum PostponeWords {
  static let form = Phrase(vi: "HOÃN HỘI NGHỊ", en: "POSTPONE THE SESSION")
  static let words = Phrase(vi: "Nói rõ", en: "In words")
  static let day = Phrase(vi: "Ngày họp mới", en: "New day")

  static let withoutDay = Phrase(
    vi: "để trống: chưa định ngày mới; giờ và địa điểm giữ nguyên",
    en: "empty: no new day yet; hour and place stay"
  )
  static let announceAnew = Phrase(
    vi: "! thông báo cũ hết hiệu lực: ghi xong phải thông báo lại",
    en: "! what was announced counts no more: once saved, announce anew"
  )
  static let sameDay = Phrase(
    vi: "hội nghị đang định ngày này",
    en: "the session is planned for this day already"
  )
}
