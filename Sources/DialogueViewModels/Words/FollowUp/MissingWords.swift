import DeskKit

/// Why an act after the meeting has nothing to be about.
enum MissingWords {
  static let petition = Phrase(
    vi: "chọn một kiến nghị trên bảng theo dõi",
    en: "select a petition on the follow-up board"
  )
  static let assignment = Phrase(
    vi: "kiến nghị này chưa giao đơn vị nào",
    en: "no unit has this petition"
  )
  static let noReceipt = Phrase(
    vi: "không có việc giao nào chờ xác nhận nhận văn bản",
    en: "no assignment waits for its receipt"
  )
  static let noTakeUp = Phrase(
    vi: "không có việc giao nào chờ thụ lý",
    en: "no assignment waits to be taken up"
  )
  static let answered = Phrase(
    vi: "các đơn vị đã trả lời cả",
    en: "every unit has answered"
  )
  static let notHandedOn = Phrase(
    vi: "không có việc nào đã chuyển đơn vị khác",
    en: "nothing was handed on"
  )
  static let task = Phrase(
    vi: "chọn một nhiệm vụ của thông báo (dòng NV)",
    en: "select a task of the notice (a row NV)"
  )
  static let matter = Phrase(
    vi: "chọn một việc giao hoặc một nhiệm vụ",
    en: "select an assignment or a task"
  )
  static let difficulty = Phrase(
    vi: "không có vướng mắc nào chờ chỉ đạo ở đây",
    en: "no difficulty waits for a word here"
  )
  static let termExtension = Phrase(vi: "chưa gia hạn lần nào", en: "nothing was extended")
  static let wait = Phrase(vi: "không có việc nào đang chờ công dân", en: "no wait is open")
  static let escalation = Phrase(
    vi: "không có đề xuất nào đang chờ cấp trên",
    en: "nothing waits for the higher level"
  )
  static let answer = Phrase(vi: "chưa có văn bản trả lời", en: "there is no written answer yet")
  static let notTold = Phrase(vi: "chưa báo ai kết quả", en: "nobody was told yet")
  static let group = Phrase(vi: "không có nhóm nào chờ duyệt", en: "no group waits for approval")
  static let notice = Phrase(
    vi: "không có thông báo nào ở bước này",
    en: "no notice is at this step"
  )
  static let milestone = Phrase(vi: "nhiệm vụ này không còn mốc nào", en: "no milestone is open")
  static let condition = Phrase(
    vi: "nhiệm vụ này không chờ điều kiện nào",
    en: "the task waits for no condition"
  )
  static let noTask = Phrase(vi: "chưa có thông báo nào có nhiệm vụ", en: "no notice has a task")
  static let incident = Phrase(vi: "không có sự cố nào đang mở", en: "no incident is open")
  static let step = Phrase(vi: "chưa ghi việc nào ở đây", en: "nothing is recorded here")
  static let done = Phrase(vi: "không còn bước nào: đã xong", en: "no step is left: it is done")
  static let minutes = Phrase(
    vi:
      "biên bản: \(DeskAction.sessionKeys(.readBack, through: .seal)) đọc, thông qua, ký, niêm phong",
    en: "the minutes: \(DeskAction.sessionKeys(.readBack, through: .seal)) read, adopt, sign, seal"
  )
  static let meeting = Phrase(
    vi: "việc này làm sau khi bế mạc",
    en: "this is done once the session is closed"
  )
  static let elsewhere = Phrase(vi: "việc này của bàn khác", en: "another station does this")
}
