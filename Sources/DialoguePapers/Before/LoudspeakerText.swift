import DialogueCore

/// The announcement as it is read over loudspeakers: short sentences, nothing to look up.
struct LoudspeakerText {
  let dossier: Dossier

  var paper: Paper {
    dossier.working(
      PaperTitle(
        kind: "BẢN TIN PHÁT THANH",
        subject: "Thông báo tổ chức \(dossier.event)"
      ),
      PaperBlock.texts(sentences)
        + [.note("Đọc chậm, rõ; phát lại ít nhất hai lần trong một buổi phát thanh.")]
    )
  }

  private var sentences: [String] {
    let plan = dossier.plan
    let topics = plan.topics.map(\.inSentence).joined(separator: "; ")
    return [
      "Kính thưa toàn thể Nhân dân!",
      "\(dossier.fullAuthority) trân trọng thông báo:",
      "Vào lúc \(dossier.timeAndDay), tại \(plan.venue.clause), \(dossier.authority) tổ chức \(dossier.event.held(with: dossier.audience.clause)).",
      topics.isEmpty ? nil : "Nội dung gồm: \(topics).",
      "Chủ trì: \(dossier.chairNamed.clause).",
      "Công dân có ý kiến xin đăng ký tại \(dossier.authority) hoặc tại Bộ phận tiếp nhận, đăng ký trước giờ khai mạc; người không phát biểu có thể ghi ý kiến vào phiếu đề xuất.",
      "Kính mời bà con đến dự đúng giờ và tham gia ý kiến.",
      "Xin nhắc lại: \(dossier.timeAndDay), tại \(plan.venue.clause).",
      "Xin trân trọng cảm ơn!",
    ].compactMap(\.self)
  }
}
