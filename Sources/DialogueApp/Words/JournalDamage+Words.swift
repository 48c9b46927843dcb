import DeskKit
import DialogueJournal

extension JournalDamage {
  /// What is wrong, as one sentence without a full stop.
  var sentence: Phrase { kind.sentence + (sign?.sentence ?? Phrase(verbatim: "")) }

  /// Where to look: the path and, where one line is at fault, its number.
  var place: String {
    switch kind {
    case .empty, .folder, .notAJournal, .newerFormat, .shrank, .replaced, .moved, .deleted: path
    case .header, .wrongLineEnd, .lastLine, .middleLine, .lineTooLong, .coding, .repeatedCommand,
      .rewritten:
      "\(path):\(line)"
    }
  }

  /// The remedy as part of a sentence that goes on.
  var advice: Phrase {
    Phrase(vi: String(remedy.vi.trimmingStop), en: String(remedy.en.trimmingStop))
  }

  /// What the user can do, as a sentence.
  var remedy: Phrase {
    switch kind {
    case .empty, .folder, .notAJournal:
      Phrase(
        vi: "Chọn tệp nhật ký khác; `doithoai list` liệt kê các hội nghị.",
        en: "Choose another file; `doithoai list` shows the sessions."
      )
    case .newerFormat:
      Phrase(vi: "Cài bản doithoai mới hơn.", en: "Install a newer doithoai.")
    case .moved:
      Phrase(
        vi: "Đưa tệp về đúng chỗ rồi rời máy này và mở lại.",
        en: "Put the file back in its place, then leave this station and open it again."
      )
    case .deleted(let copy):
      Phrase(
        vi: "ĐỪNG RỜI MÁY NÀY: ở cửa sổ khác chép lại bằng `cp \(copy) \(path)`, rồi mở lại.",
        en: "DO NOT LEAVE this station: in another window copy it back, `cp \(copy) \(path)`."
      )
    case .shrank, .replaced, .rewritten:
      Phrase(
        vi: "Dừng ghi, giữ nguyên tệp và bản sao, đối chiếu bản đã in.",
        en: "Stop writing, keep the file and its copies, compare with what was printed."
      )
    case .header:
      Phrase(
        vi: "Khôi phục tệp từ bản sao lưu; bản này giữ nguyên để đối chiếu.",
        en: "Restore the file from a backup; keep this one for comparison."
      )
    case .repeatedCommand:
      Phrase(
        vi: "Mọi bản ghi vẫn đọc được; giữ nguyên tệp và đối chiếu với bản sao lưu.",
        en: "Every record can be read; keep the file as it is and compare it with a backup."
      )
    case .wrongLineEnd, .lastLine, .middleLine, .lineTooLong, .coding:
      Phrase(
        vi: "Sao lưu tệp rồi chạy `doithoai repair`; bản hỏng được giữ nguyên.",
        en: "Back up the file, then run `doithoai repair`; the damaged file stays as it is."
      )
    }
  }
}

extension JournalDamage.Kind {
  fileprivate var sentence: Phrase {
    switch self {
    case .empty:
      Phrase(vi: "tệp trống, không phải nhật ký", en: "the file is empty, not a journal")
    case .folder: Phrase(vi: "đó là thư mục, không phải nhật ký", en: "it is a folder")
    case .notAJournal:
      Phrase(vi: "không phải nhật ký của doithoai", en: "it is not a journal of doithoai")
    case .newerFormat(let version):
      Phrase(
        vi: "nhật ký theo định dạng mới hơn (bản \(version))",
        en: "the journal has a newer format (version \(version))"
      )
    case .header:
      Phrase(
        vi: "bản ghi đầu bị cắt hoặc bị sửa",
        en: "the first record was cut short or altered"
      )
    case .wrongLineEnd:
      Phrase(
        vi: "bản ghi cuối còn nguyên nhưng sai ký tự xuống dòng",
        en: "the last record is whole but does not end in a line feed"
      )
    case .lastLine:
      Phrase(vi: "bản ghi cuối đã bị sửa", en: "the last record was altered")
    case .middleLine(let altered, let unverified):
      Self.middle(altered, unverified)
    case .lineTooLong: Phrase(vi: "dòng quá dài", en: "the line is too long")
    case .coding(let fault):
      Phrase(
        vi: "bản ghi viết sai quy cách: \(fault.sentence.vi)",
        en: "the record is written wrongly: \(fault.sentence.en)"
      )
    case .repeatedCommand(let first):
      Phrase(
        vi: "lệnh này đã có ở bản ghi #\(first)",
        en: "the same command stands in record #\(first)"
      )
    case .shrank(let from, let to):
      Phrase(
        vi: "NHẬT KÝ NGẮN LẠI: từ \(from) còn \(to) byte",
        en: "THE JOURNAL SHRANK: from \(from) to \(to) bytes"
      )
    case .moved:
      Phrase(
        vi: "TỆP NHẬT KÝ KHÔNG CÒN Ở CHỖ CŨ",
        en: "THE JOURNAL IS NO LONGER IN ITS PLACE"
      )
    case .deleted:
      Phrase(
        vi: "TỆP NHẬT KÝ ĐÃ BỊ XÓA, chỉ còn trong máy đang mở",
        en: "THE JOURNAL WAS DELETED and lives in open stations alone"
      )
    case .replaced:
      Phrase(
        vi: "NHẬT KÝ BỊ THAY bằng tệp khác",
        en: "THE JOURNAL WAS REPLACED by another file"
      )
    case .rewritten(let record):
      Phrase(
        vi: "BẢN GHI #\(record) BỊ SỬA sau khi đã ghi",
        en: "RECORD #\(record) WAS REWRITTEN after it had been read"
      )
    }
  }

  private static func middle(_ altered: [Int], _ unverified: Int) -> Phrase {
    let numbers = altered.map { "#\($0)" }.joined(separator: ", ")
    return Phrase(
      vi: "bản ghi \(numbers) đã bị sửa; \(unverified) dòng sau đó chưa kiểm chứng được",
      en: "record \(numbers) was altered; \(unverified) lines after it cannot be verified"
    )
  }
}

extension JournalDamage.EditorSign {
  fileprivate var sentence: Phrase {
    let trace =
      switch self {
      case .byteOrderMark: "BOM"
      case .carriageReturn: "CR"
      case .trailingBlank: Phrase(vi: "dấu cách cuối dòng", en: "trailing blank").vi
      }
    return Phrase(
      vi: " (có vết \(trace): tệp đã mở bằng trình soạn thảo?)",
      en: " (trace of \(trace): was it opened in an editor?)"
    )
  }
}

extension Complaint {
  init(_ damage: JournalDamage) {
    self.init(damage.place, damage.sentence, remedy: damage.remedy)
  }
}

extension String {
  fileprivate var trimmingStop: Substring { hasSuffix(".") ? dropLast() : self[...] }
}
