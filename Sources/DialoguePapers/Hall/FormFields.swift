import DialogueCore

/// The lines of a form that say who somebody is; dots where nothing is known.
struct FormFields {
  let dossier: Dossier
  let registrant: Registrant?

  var blocks: [PaperBlock] {
    [
      .blanks([
        PaperBlank("Họ và tên", value: registrant?.name, weight: 3),
        PaperBlank("Năm sinh", value: opened(registrant?.birthYear), weight: 1),
      ]),
      .choices(
        PaperChoices(
          "Cách xưng hô",
          [
            PaperChoices.Choice("Ông", isChosen: registrant?.form == .mr),
            PaperChoices.Choice("Bà", isChosen: registrant?.form == .mrs),
            PaperChoices.Choice("Đồng chí", isChosen: registrant?.form == .comrade),
          ]
        )
      ),
      .blanks([PaperBlank("Thôn, tổ dân phố", value: registrant?.hamlet)]),
      .blanks([
        PaperBlank("Địa chỉ", value: opened(registrant?.address), weight: 2),
        PaperBlank("Điện thoại", value: opened(registrant?.phone), weight: 1),
      ]),
      .choices(
        PaperChoices(
          "Phát biểu với tư cách",
          Registrant.Capacity.allCases.map {
            PaperChoices.Choice($0.onForm, isChosen: registrant?.capacity == $0)
          }
        )
      ),
      .blanks([
        PaperBlank("Tổ chức (nếu có)", value: registrant?.organisation, weight: 2),
        PaperBlank(
          "Số người được đại diện",
          value: registrant?.groupSize.map { Numerals.padded($0) },
          weight: 1
        ),
      ]),
    ]
  }

  /// A private text that the office has opened; never on a public copy.
  private func opened(_ text: PrivateText?) -> String? {
    guard dossier.copy == .internal, let text else { return nil }
    return text.isSealed ? dossier.revealed[text] : text.stored
  }
}

extension FormFields {
  /// What a form asks of the matter itself.
  static func matter(_ topic: String?, _ content: String?) -> [PaperBlock] {
    [.blanks([PaperBlank("Lĩnh vực", value: topic)])]
      + (content.map { [.field(label: "Nội dung", value: PaperText($0.sentence))] }
        ?? [.field(label: "Nội dung", value: ""), .dottedLines(5)])
  }

  /// Who handed the form in and who took it.
  static func signatures(_ left: FormSignature, _ right: FormSignature) -> PaperClosing {
    PaperClosing(
      signatures: [
        [left, right].map {
          PaperSignature(office: [$0.office], name: $0.name, hint: "Ký, ghi rõ họ tên")
        }
      ],
      recipients: [],
      recipientsPlace: .belowSignatures
    )
  }

  /// What must not be written on a form.
  static let warning = PaperBlock.note(
    """
    Không ghi thông tin thuộc bí mật nhà nước. Khiếu nại, tố cáo gửi đến cơ quan có thẩm quyền theo \
    quy định của pháp luật. Thông tin cá nhân chỉ dùng để tiếp nhận, trả lời kiến nghị.
    """
  )
}

/// A place to sign on a form, with the name where the desk knows it.
struct FormSignature {
  let office: String
  var name: String?
}

extension Registrant.Capacity {
  fileprivate var onForm: String {
    switch self {
    case .individual: "cá nhân"
    case .household: "hộ gia đình"
    case .organisation: "tổ chức"
    case .hamletDelegate: "đại biểu của thôn"
    }
  }
}
