import DeskKit

/// The sentences of a station's coming and going.
enum RunWords {
  static let takenOver = Phrase(
    vi: "Máy khác đã tiếp quản: chỉ xem, nháp vẫn giữ",
    en: "Another terminal has taken over: view only, drafts are kept"
  )

  static let viewOnly = Phrase(vi: "Chỉ xem", en: "View only")

  static func draftsRecorded(_ numbers: [Int]) -> Phrase {
    let list = numbers.map { "#\($0)" }.joined(separator: ", ")
    return Phrase(vi: "Đã ghi \(list)", en: "Recorded \(list)")
  }

  static func draftsNotRead(_ path: String) -> Phrase {
    Phrase(
      vi: "Không đọc được nháp cũ: tệp giữ ở \(path)",
      en: "The old drafts cannot be read: the file is kept as \(path)"
    )
  }

  static func draftsPartlyRead(_ path: String) -> Phrase {
    Phrase(
      vi: "Trường riêng tư trong nháp không mở được: bản đủ giữ ở \(path)",
      en: "Private fields of the drafts do not open: all of it is kept as \(path)"
    )
  }

  static let draftsBack = Phrase(
    vi: "Nháp của máy bị tiếp quản đã về đây: xem lại trước khi ghi",
    en: "Drafts of the run that was taken over are here again: look at them before recording"
  )

  static func draftsWait(_ path: String) -> Phrase {
    Phrase(
      vi: "Nháp khác của máy bị tiếp quản còn chờ lần mở sau: \(path)",
      en: "Other drafts of the run that was taken over wait for the next start: \(path)"
    )
  }

  static func draftsNotSaved(_ reason: Phrase) -> Phrase {
    Phrase(vi: "NHÁP CHƯA CẤT: ", en: "DRAFT NOT SAVED: ") + reason
  }

  static func preferencesNotSaved(_ reason: Phrase) -> Phrase {
    Phrase(vi: "Lần sau phải chọn lại: ", en: "You will have to choose again: ") + reason
  }

  static func exported(_ paths: [String]) -> Phrase {
    guard paths.count > 1, let last = paths.last else {
      let path = paths.first ?? ""
      return Phrase(vi: "Đã chép ra \(path)", en: "Written to \(path)")
    }
    return Phrase(
      vi: "Đã chép ra \(paths.count) tệp, đến \(last)",
      en: "Written to \(paths.count) files, up to \(last)"
    )
  }

  static func notShown(_ complaint: Complaint) -> Phrase {
    Phrase(vi: "Chưa xem được: ", en: "Not shown: ") + complaint.sentence
  }

  static let calendarFile = "data/calendar"

  static func calendarNotRead(_ complaint: Complaint) -> Phrase {
    Phrase(vi: "Chưa đọc được lịch: ", en: "The calendar was not read: ") + complaint.sentence
  }

  static func earlierNotRead(_ complaint: Complaint) -> Phrase {
    Phrase(vi: "Chưa đọc được các hội nghị trước: ", en: "Earlier sessions were not read: ")
      + complaint.sentence
  }

  static func notExported(_ complaint: Complaint) -> Phrase {
    Phrase(vi: "Chưa chép: ", en: "Not written: ") + complaint.sentence
  }

  static let editorGaveUp = Phrase(
    vi: "Trình soạn thảo báo lỗi: giữ lời cũ; không mở được thì đặt $EDITOR",
    en: "The editor ended with an error: the words stay; set $EDITOR if it did not start"
  )

  static func editorFailed(_ complaint: Complaint) -> Phrase {
    Phrase(vi: "Chưa sửa được: ", en: "Not edited: ")
      + Phrase(verbatim: "\(complaint.place): ") + complaint.what
  }

  /// Follows the sentence that the session is archived.
  static func archiveStaysOpen(_ reason: Phrase) -> Phrase {
    Phrase(
      vi: "; chương trình khác còn sửa được tệp, hãy `chmod 444` (",
      en: "; other programs can still change the file, `chmod 444` it ("
    ) + reason + ")"
  }

  static func littleSpace(_ records: Int) -> Phrase {
    Phrase(
      vi: "Đĩa sắp đầy: còn chỗ cho khoảng \(records) bản ghi",
      en: "The disk is nearly full: room for about \(records) records"
    )
  }

  static func recovered(_ bytes: Int) -> Phrase {
    Phrase(
      vi: "Đã cất riêng \(bytes) byte dở dang ở cuối nhật ký",
      en: "\(bytes) unfinished bytes at the journal's end were set aside"
    )
  }

  static func waiting(_ holder: Int32?) -> Phrase {
    let holder = holder.map { " (\($0))" } ?? ""
    return Phrase(
      vi: "Đang chờ nhật ký: tiến trình khác đang giữ\(holder) · q thoát",
      en: "Waiting for the journal: another process holds it\(holder) · q quits"
    )
  }

  static func choicesNotRead(_ path: String) -> Phrase {
    Phrase(
      vi: "Không đọc được \(path): dùng lựa chọn mặc định, tệp vẫn giữ nguyên",
      en: "\(path) cannot be read: the usual choices are used, the file is kept"
    )
  }

  /// The line after the screen is left: what is safe, and where.
  static func farewell(records: Int, path: String, lines: Int, drafts: String?) -> Phrase {
    let parts = [
      Phrase(
        vi: "Đã ghi đến #\(records - 1) · \(path)",
        en: "Recorded up to #\(records - 1) · \(path)"
      ),
      lines > 0
        ? Phrase(
          vi: "CHƯA GHI \(lines) dòng đã viết xong",
          en: "NOT RECORDED: \(lines == 1 ? "1 finished line" : "\(lines) finished lines")"
        )
        : nil,
      drafts.map { Phrase(vi: "nháp: \($0)", en: "drafts: \($0)") },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }
}
