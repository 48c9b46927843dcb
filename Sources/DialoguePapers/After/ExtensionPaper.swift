import DialogueCore

/// A term that was lengthened: what the citizen is told (thông báo gia hạn), and what the authority
/// is (báo cáo gia hạn).
struct ExtensionPaper {
  let dossier: Dossier
  private let step: TermExtension
  private let assignment: Assignment
  private let petition: Petition

  private static func all(in dossier: Dossier) -> [ExtensionPaper] {
    dossier.assignments.flatMap { assignment in
      dossier.session.standingExtensions(of: assignment).compactMap { step in
        dossier.session[assignment.petition].map {
          ExtensionPaper(dossier: dossier, step: step, assignment: assignment, petition: $0)
        }
      }
    }
  }

  /// One for each extension and each citizen who asked, or body that gathered the matter.
  static func notices(in dossier: Dossier) -> [Paper] {
    all(in: dossier).flatMap { paper in
      dossier.addressees(of: paper.petition).map(paper.notice)
    }
  }

  /// One for each extension.
  static func reports(in dossier: Dossier) -> [Paper] { all(in: dossier).map(\.report) }

  private func notice(to addressee: Addressee) -> Paper {
    dossier.official(
      .announcement,
      about: subject,
      by: isOwn ? dossier.issuer(assignment.unit) : .authority,
      issued: document(step.content.citizenNotice),
      to: [addressee.name],
      PaperBlock.texts([
        """
        Tại \(dossier.event) \(dossier.heldOn), \(addressee.brought): \
        \(petition.content.text.sentence) \(dossier.fullAuthority) đã giao \(unit) giải quyết theo \
        Văn bản \(dossier.cited(assignment.content.paper)).
        """,
        announcement,
      ])
        + PaperBlock.texts(
          isOwn
            ? ["\(unit) thông báo để \(addressee.naming) biết, theo dõi."]
            : dossier.sentences(.extensionNotice, [.unit: unit])
        ),
      signed: isOwn ? dossier.unitSignature : dossier.headSignature,
      recipients: [isOwn ? dossier.fullAuthority : unit]
    )
  }

  private var report: Paper {
    dossier.official(
      .report,
      about: subject,
      by: dossier.issuer(assignment.unit),
      issued: document(step.content.authorityReport),
      to: [dossier.reportedTo],
      PaperBlock.texts([
        """
        \(unit.capitalisedFirst) được giao giải quyết kiến nghị \(petition.number.code) tại \
        \(dossier.event) \(dossier.heldOn) theo Văn bản \
        \(dossier.cited(assignment.content.paper)): \(petition.content.text.sentence)
        """
      ])
        + [
          .field(label: "Lý do gia hạn", value: PaperText(step.content.reason.sentence)),
          .field(
            label: "Căn cứ",
            value: PaperText((step.content.basis ?? Blank.word).sentence)
          ),
          .field(label: "Thời hạn", value: PaperText("\(days).")),
          .field(
            label: "Thông báo cho công dân",
            value: PaperText(
              step.content.citizenNotice.map { "Thông báo \(dossier.cited($0))." }
                ?? "chưa thông báo."
            )
          ),
        ] + PaperBlock.texts(dossier.sentences(.extensionReport, [.unit: unit])),
      signed: isOwn
        ? dossier.unitSignature
        : PaperSignature(.own, post: "NGƯỜI BÁO CÁO", name: nil, in: dossier.profile.house),
      recipients: []
    )
  }

  /// The unit writes in its own name.
  private var isOwn: Bool { dossier.writesItself(assignment.unit) }

  private var unit: String { dossier.session.name(of: assignment.unit) }

  private var basis: String { step.content.basis.map { "Căn cứ \($0.clause), " } ?? "" }

  private var subject: String {
    let word = step.before == nil ? "Thời hạn" : "Gia hạn thời hạn"
    return "\(word) giải quyết kiến nghị \(petition.number.code)"
  }

  private var announcement: String {
    let sender = isOwn ? unit : dossier.fullAuthority
    let due = step.deadline.due.shortVietnamese
    guard let before = step.before else {
      return """
        Do \(step.content.reason.inSentence), \(basis)\(sender) thông báo thời hạn trả lời: \
        chậm nhất ngày \(due).
        """
    }
    let told = step.content.citizenNotice?.date ?? dossier.today
    let progress = told > before.due ? "chưa xong" : "không thể xong"
    return """
      Do \(step.content.reason.inSentence), việc giải quyết \(progress) trong thời hạn đã định \
      (\(before.due.shortVietnamese)). \(basis)\(sender) thông báo gia hạn; thời hạn trả lời mới: \
      chậm nhất ngày \(due).
      """
  }

  /// Every date there was, the first one first, with those to which a wait moved the term.
  private var days: String {
    let steps = dossier.session.standingExtensions(of: assignment).prefix { $0.id != step.id }
    var due = assignment.clocks.answer?.deadline.due ?? (steps.first ?? step).before?.due
    var words = [due].compactMap(\.self).map { "lần đầu \($0.shortVietnamese)" }
    for next in steps + [step] {
      if let before = next.before?.due, before != due {
        words.append("đã dời đến \(before.shortVietnamese)")
      }
      due = next.deadline.due
      words.append(said(next))
    }
    return words.joined(separator: "; ")
  }

  private func said(_ step: TermExtension) -> String {
    let due = step.deadline.due.shortVietnamese
    let isThis = step.id == self.step.id
    guard step.before != nil else { return isThis ? "nay ấn định \(due)" : "ấn định \(due)" }
    return isThis ? "nay gia hạn đến \(due)" : "gia hạn \(due)"
  }

  private func document(_ paper: PaperReference?) -> PlanDocument? {
    paper.map { PlanDocument(number: $0.number, date: $0.date) }
  }
}
