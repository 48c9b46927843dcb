import DeskKit
import DialogueJournal
import Glibc

extension SystemFault {
  /// What the system answered, in words that say what it means here.
  var reason: Phrase {
    switch code {
    case ENOENT: Phrase(vi: "không có tệp hoặc thư mục này", en: "no such file or folder")
    case EACCES, EPERM: Phrase(vi: "không có quyền", en: "permission denied")
    case EROFS: Phrase(vi: "đĩa chỉ đọc", en: "the disk is read-only")
    case ENOSPC: Phrase(vi: "đĩa đầy", en: "the disk is full")
    case EDQUOT: Phrase(vi: "hết hạn mức đĩa", en: "the disk quota is used up")
    case EFBIG: Phrase(vi: "tệp vượt giới hạn kích thước", en: "the file is larger than allowed")
    case ELOOP: Phrase(vi: "đó là liên kết, không phải tệp", en: "it is a link, not a file")
    case EIO: Phrase(vi: "đĩa báo lỗi đọc ghi", en: "the disk reports an error")
    case EEXIST: Phrase(vi: "tên đã có", en: "the name is taken")
    case EISDIR: Phrase(vi: "đó là thư mục", en: "it is a folder")
    case ENXIO:
      Phrase(
        vi: "đó là đường ống hoặc thiết bị, không phải tệp",
        en: "it is a pipe or a device, not a file"
      )
    case ENOTDIR: Phrase(vi: "đó không phải thư mục", en: "it is not a folder")
    case ENAMETOOLONG: Phrase(vi: "tên quá dài", en: "the name is too long")
    case EMFILE, ENFILE: Phrase(vi: "mở quá nhiều tệp", en: "too many open files")
    default: Phrase(vi: "lỗi hệ thống \(code) (\(text))", en: "\(text) (error \(code))")
    }
  }

  /// What the user can do about it.
  var remedy: Phrase {
    switch code {
    case ENOENT: Phrase(vi: "Kiểm tra lại đường dẫn.", en: "Check the path.")
    case EACCES, EPERM:
      Phrase(
        vi: "Mở bằng tài khoản có quyền, hoặc xin cấp quyền.",
        en: "Use an account that may, or ask for permission."
      )
    case EROFS:
      Phrase(
        vi: "Chép sang đĩa ghi được rồi làm lại.",
        en: "Copy it to a disk that can be written and try again."
      )
    case ENOSPC, EDQUOT:
      Phrase(vi: "Giải phóng chỗ trên đĩa rồi làm lại.", en: "Free some space and try again.")
    case EEXIST: Phrase(vi: "Chọn tên khác.", en: "Choose another name.")
    case ENAMETOOLONG: Phrase(vi: "Chọn tên ngắn hơn.", en: "Choose a shorter name.")
    case EISDIR: Phrase(vi: "Chọn một tệp.", en: "Choose a file.")
    case EFBIG:
      Phrase(vi: "Kiểm tra xem có đúng tệp không.", en: "Check that it is the right file.")
    case ELOOP: Phrase(vi: "Gỡ liên kết đó rồi làm lại.", en: "Remove the link and try again.")
    case ENXIO: Phrase(vi: "Chép nội dung vào một tệp.", en: "Copy it into a file.")
    case EIO:
      Phrase(
        vi: "Sao lưu ngay sang đĩa khác.",
        en: "Back up to another disk at once."
      )
    default: Phrase(vi: "Thử lại; nếu vẫn lỗi, báo người quản trị máy.", en: "Try again.")
    }
  }

  private var text: String { strerror(code).map { String(cString: $0) } ?? "" }
}

extension Complaint {
  init(_ fault: SystemFault) {
    self.init(fault.path, fault.reason, remedy: fault.remedy)
  }
}
