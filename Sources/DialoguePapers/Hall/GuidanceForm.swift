import DialogueCore

/// Where a citizen with a complaint or a denunciation is sent (phiếu hướng dẫn).
///
/// Always the empty form: the journal keeps nothing of such matters, and neither does a paper.
struct GuidanceForm {
  let dossier: Dossier

  var paper: Paper {
    dossier.working(
      PaperTitle(
        kind: "PHIẾU HƯỚNG DẪN",
        subject: "Gửi đơn khiếu nại, tố cáo, kiến nghị, phản ánh"
      ),
      header: dossier.plainHeader,
      [
        .blanks([PaperBlank("Kính gửi ông/bà")]),
        .blanks([PaperBlank("Địa chỉ")]),
        .paragraph(
          """
          Ngày \(dossier.session.sitting.openedAt.map { dossier.clock.date($0.wall) } ?? "…/…/…"), tại \
          \(dossier.event) của \(dossier.authority), ông/bà trình bày nội dung không thuộc phạm vi \
          đối thoại. Theo quy định của pháp luật, đề nghị ông/bà thực hiện như sau:
          """
        ),
        .choices(
          PaperChoices(
            "Nội dung thuộc loại",
            ["khiếu nại", "tố cáo", "khởi kiện", "hòa giải ở cơ sở"].map { PaperChoices.Choice($0) }
          )
        ),
        .field(label: "Cơ quan có thẩm quyền tiếp nhận, giải quyết", value: ""),
        .dottedLines(2),
        .field(label: "Hồ sơ, tài liệu cần gửi kèm", value: ""),
        .dottedLines(2),
        .field(label: "Thời hạn, quyền và nghĩa vụ cần lưu ý", value: ""),
        .dottedLines(2),
        .note("Phiếu lập thành 01 bản giao công dân; nhật ký hội nghị không ghi nội dung vụ việc."),
      ],
      closing: FormFields.signatures(
        FormSignature(office: "CÔNG DÂN"),
        FormSignature(office: "NGƯỜI HƯỚNG DẪN")
      )
    )
  }
}
