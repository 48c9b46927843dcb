enum Samples {
  /// Every scalar whose value is in `range`.
  static func scalars(_ range: ClosedRange<UInt32>) -> [Unicode.Scalar] {
    range.compactMap(Unicode.Scalar.init)
  }

  /// Every scalar of the small scripts, of signs and of emoji, without the long runs of CJK.
  static let manyScalars =
    scalars(0...0x33FF) + scalars(0xA000...0xAC10) + scalars(0xD7A0...0xD7FF)
    + scalars(0xF900...0xFFFF) + scalars(0x1_F000...0x1_FAFF)

  /// Every Vietnamese vowel with every tone, both cases, and đ.
  static let letters: [Character] = {
    let lower =
      "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíị"
      + "oòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
    return Array(lower + lower.uppercased())
  }()

  static let speech = """
    Tôi đề nghị Ủy ban nhân dân xã xem xét việc bồi thường, giải phóng mặt bằng tuyến đường liên \
    thôn Phú Lương – Ngọc Châu; hộ ông Nguyễn Văn Thuật đã có đơn ngày 05/3/2024 nhưng đến nay \
    chưa được trả lời bằng văn bản (cổng điện tử https://dichvucong.example.vn/ho-so/2024/000123).
    """
}
