/// A boxed word under the header that says how a paper travels.
package enum PaperMark: Equatable, Sendable {
  case flash
  case veryUrgent
  case urgent
  case returnAfterReading
  case internalUse

  package var words: String {
    switch self {
    case .flash: "HỎA TỐC"
    case .veryUrgent: "THƯỢNG KHẨN"
    case .urgent: "KHẨN"
    case .returnAfterReading: "XEM XONG TRẢ LẠI"
    case .internalUse: "LƯU HÀNH NỘI BỘ"
    }
  }
}
