import DeskKit
import DialogueJournal

extension StoreFault {
  /// What a user reads when nothing was recorded.
  var sentence: Phrase {
    switch self {
    case .readOnly(let reason): Self.notRecorded + reason.sentence
    case .alreadyRecorded(let number):
      Phrase(vi: "Đã ghi #\(number)", en: "Already recorded as #\(number)")
    case .idTaken(let number):
      Self.notRecorded
        + Phrase(
          vi: "mã \"id\" này đã dùng cho việc khác (#\(number)); đặt mã khác",
          en: "the \"id\" belongs to another act (#\(number)); give another one"
        )
    case .takenOver: RunWords.takenOver
    case .notARehearsal:
      Phrase(
        vi: "Chỉ nhật ký diễn tập mới nhận giờ cho sẵn (\"at\")",
        en: "Only a rehearsal takes a given time (\"at\")"
      )
    case .tooLarge(let size):
      Self.notRecorded
        + Phrase(vi: "bản ghi quá lớn (\(size) byte)", en: "too large (\(size) bytes)")
    case .notRecorded(let fault):
      Self.notRecorded + fault.reason
    case .unwritable(let record):
      Self.notRecorded
        + Phrase(
          vi: "bản ghi #\(record) đọc lại không khớp",
          en: "record #\(record) would not read back the same"
        )
    }
  }

  private static var notRecorded: Phrase { Phrase(vi: "CHƯA GHI: ", en: "NOT RECORDED: ") }
}

extension PrivateKey.Fault {
  /// Why private fields can be neither sealed nor opened.
  var sentence: Phrase {
    switch self {
    case .noKey:
      Phrase(
        vi: "thiếu tệp khóa cạnh nhật ký: trường riêng tư không mở và không ghi được",
        en: "the key file beside the journal is missing: private fields cannot be read or entered"
      )
    case .wrongKeyFile:
      Phrase(vi: "tệp khóa không hợp lệ", en: "the key file holds no key")
    case .wrongBox:
      Phrase(
        vi: "trường riêng tư không mở được bằng khóa này",
        en: "the private field does not open"
      )
    }
  }
}
