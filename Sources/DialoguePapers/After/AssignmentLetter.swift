import DialogueCore

/// The letter by which a unit is given petitions to settle (văn bản giao giải quyết): one for each
/// unit and each paper; a draft for what the chair ruled and nobody gave out yet.
struct AssignmentLetter {
  /// A petition with what the unit owes on it.
  private struct Matter {
    let petition: Petition
    let part: AnswerRequest.Part
    let text: String?
    /// By when, in the words of the paper; none where it sets no term of its own.
    let answer: String?
    let report: String?
  }

  let dossier: Dossier
  let unit: UnitID
  private let issued: PlanDocument?
  private let matters: [Matter]

  static func all(in dossier: Dossier) -> [Paper] {
    (recorded(in: dossier) + drafts(in: dossier)).map(\.paper)
  }

  private static func recorded(in dossier: Dossier) -> [AssignmentLetter] {
    dossier.byUnit(dossier.assignments, \.unit).flatMap { unit, given in
      var papers: [PaperReference] = []
      for assignment in given where !papers.contains(assignment.content.paper) {
        papers.append(assignment.content.paper)
      }
      return papers.map { paper in
        AssignmentLetter(
          dossier: dossier,
          unit: unit,
          issued: PlanDocument(number: paper.number, date: paper.date),
          matters: given.filter { $0.content.paper == paper }.compactMap { given in
            dossier.session[given.petition].map { petition in
              Matter(
                petition: petition,
                part: given.part,
                text: given.content.text,
                answer: dossier.words(of: given.clocks.answer, given.content.deadline),
                report: dossier.words(of: given.clocks.report, given.content.reportDeadline)
              )
            }
          }
        )
      }
    }
  }

  /// Petitions that a ruling or a group has for a unit, before they are given out.
  private static func drafts(in dossier: Dossier) -> [AssignmentLetter] {
    let open = dossier.petitions.filter { petition in
      petition.followUp.closing == nil
        && dossier.session.standingAssignments(of: petition).isEmpty
    }
    let matters = open.flatMap { petition -> [(unit: UnitID, matter: Matter)] in
      let ruling = dossier.ruling(on: petition).flatMap {
        $0.content.outcome == .assigned ? $0 : nil
      }
      let group = petition.followUp.group.flatMap { dossier.followUp[$0] }
        .flatMap { $0.isStanding ? $0.content : nil }
      guard let lead = ruling?.content.lead ?? group?.lead else { return [] }
      let others = ruling?.content.coordinating ?? group?.coordinating ?? []
      let parts = [(lead, AnswerRequest.Part.lead)] + others.map { ($0, .coordinating) }
      return parts.map { unit, part in
        let matter = Matter(
          petition: petition,
          part: part,
          text: ruling?.content.text,
          answer: ruling?.deadline?.taskWords,
          report: nil
        )
        return (unit, matter)
      }
    }
    return dossier.byUnit(matters, \.unit).map { unit, matters in
      AssignmentLetter(dossier: dossier, unit: unit, issued: nil, matters: matters.map(\.matter))
    }
  }

  var paper: Paper {
    dossier.official(
      .letter,
      about: "giao giải quyết kiến nghị của công dân tại \(dossier.event)",
      issued: issued,
      to: [dossier.session.name(of: unit)],
      blocks,
      signed: dossier.headSignature,
      recipients: []
    )
  }

  private var blocks: [PaperBlock] {
    let verb = dossier.isBeside(unit) ? "đề nghị" : "giao"
    let lead = """
      \(dossier.heldOn.capitalisedFirst), \(dossier.authority) tổ chức \(dossier.event) với \
      \(dossier.shortAudience). Căn cứ kết luận của chủ trì, \(dossier.headOffice) \(verb) \
      \(dossier.session.name(of: unit)) giải quyết \(Numerals.padded(matters.count)) kiến nghị sau:
      """
    let names = PaperTexts.Placeholder.unit
    return PaperBlock.texts([lead])
      + [.list(PaperList(.number, matters.map(item)))]
      + PaperBlock.texts(terms)
      + PaperBlock.texts(
        dossier.sentences(.assignment, [names: dossier.session.name(of: unit)])
      )
  }

  private func item(_ matter: Matter) -> PaperText {
    let petition = matter.petition
    let part = matter.part == .lead ? "" : " (phối hợp)"
    let text = matter.text.map { " Yêu cầu: \($0.sentence)" } ?? ""
    let days = [
      matter.answer.map { "trả lời \($0)" },
      matter.report.map { "báo cáo kết quả \($0)" },
    ].compactMap(\.self)
    return PaperText(
      """
      \(petition.number.code)\(part) – \(dossier.minutes.petitioners(of: petition)): \
      \(petition.content.text.sentence)\(text)
      """
    ) + .italic(days.isEmpty ? "" : " Thời hạn: \(days.joined(separator: "; ")).")
  }

  /// The ruleset's term where a matter has no date of its own; room for the hand where it is silent.
  private var terms: [String] {
    guard matters.contains(where: { $0.answer == nil && $0.part == .lead }) else { return [] }
    let rule = dossier.session.ruleset.settlement
    guard let length = rule.answerTerm?.value.length else {
      return ["Thời hạn trả lời công dân: \(Blank.word)."]
    }
    let start =
      rule.startEvent?.value == .receiptOfAssignment ? " kể từ ngày nhận được văn bản này" : ""
    return ["Thời hạn trả lời công dân: \(length)\(start)."]
  }
}
