package import DeskKit
package import VietnameseText

/// What is said of typing Vietnamese.
package enum TypingWords {
  /// In fields of numbers and symbols.
  static let asTyped = Phrase(vi: "gõ thẳng", en: "as typed")

  package static let givesWay = Phrase(
    vi: "Máy đã có bộ gõ: bộ gõ của chương trình nghỉ · F9 bật lại",
    en: "This machine has its own input method: ours rests · F9 brings it back"
  )

  /// What is said after a key where text may be pasted; nil where the key says nothing.
  ///
  /// - Parameters:
  ///   - offer: What may be converted now.
  ///   - key: The key that was obeyed.
  ///   - before: What could be converted before it.
  /// - Returns: That there is something to convert, or that it was done.
  package static func said(
    of offer: ConversionOffer?,
    after key: Key,
    _ before: ConversionOffer?
  ) -> Phrase? {
    switch key {
    case .paste: offer.map { Self.offer($0.encoding) }
    case .control("r"): before != nil && offer == nil ? converted : nil
    default: nil
    }
  }

  static func offer(_ encoding: LegacyEncoding) -> Phrase {
    Phrase(
      vi: "Đoạn vừa dán là bảng mã \(encoding.name) · Ctrl-R đổi sang Unicode",
      en: "This paste is in \(encoding.name) · Ctrl-R converts it to Unicode"
    )
  }

  static let converted = Phrase(
    vi: "Đã đổi sang Unicode · Ctrl-Z lấy lại như đã dán",
    en: "Converted to Unicode · Ctrl-Z gives back what was pasted"
  )

  static func name(_ method: TypingMethod?) -> Phrase {
    switch method {
    case .telex: Phrase(verbatim: "Telex")
    case .vni: Phrase(verbatim: "VNI")
    case nil: Phrase(vi: "bộ gõ tắt", en: "typing off")
    }
  }

  package static func chosen(_ method: TypingMethod?) -> Phrase {
    switch method {
    case .telex: Phrase(vi: "Bộ gõ: Telex", en: "Typing: Telex")
    case .vni: Phrase(vi: "Bộ gõ: VNI", en: "Typing: VNI")
    case nil: Phrase(vi: "Bộ gõ: tắt", en: "Typing: off")
    }
  }

  package static func back(_ method: TypingMethod?) -> Phrase {
    Phrase(vi: "Bật lại: ", en: "Back again: ") + name(method)
  }

  static func onHere(_ method: TypingMethod) -> Phrase {
    name(method) + Phrase(vi: ": bật cho riêng ô này", en: ": on for this field alone")
  }

  static func style(_ style: ToneStyle) -> Phrase {
    switch style {
    case .old: Phrase(vi: "Bỏ dấu kiểu cũ: hòa, thủy", en: "Tones the old way: hòa, thủy")
    case .new: Phrase(vi: "Bỏ dấu kiểu mới: hoà, thuỷ", en: "Tones the new way: hoà, thuỷ")
    }
  }
}
