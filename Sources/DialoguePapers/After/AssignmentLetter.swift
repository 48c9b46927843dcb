import DialogueCore

/// The letter by which units are given petitions to settle (văn bản giao giải quyết): one for each
/// number, to all whom it names; a draft for what the chair ruled and nobody gave out yet.
struct AssignmentLetter {
  /// A petition with the units that settle it and what they owe on it.
  private struct Matter {
    let petition: Petition
    let leads: [UnitID]
    let others: [UnitID]
    /// What is asked beyond the words of the chair.
    let text: String?
    let ruling: Ruling?
    /// By when, in the words of the paper; none where it sets no term of its own.
    let answer: String?
    let report: String?
  }

  let dossier: Dossier
  private let issued: PlanDocument?
  private let units: [UnitID]
  private let matters: [Matter]

  private init(_ dossier: Dossier, issued: PaperReference?, to units: [UnitID], _ matters: [Matter])
  {
    self.dossier = dossier
    self.issued = issued.map { PlanDocument(number: $0.number, date: $0.date) }
    self.units = dossier.byUnit(units, \.self).map(\.unit)
    self.matters = matters
  }

  static func all(in dossier: Dossier) -> [Paper] {
    (recorded(in: dossier) + drafts(in: dossier)).map(\.paper)
  }

  private static func recorded(in dossier: Dossier) -> [AssignmentLetter] {
    let given = dossier.ordered
    return given.map(\.content.paper).eachOnce.map { paper in
      let given = given.filter { $0.content.paper == paper }
      let matters = given.map(\.petition).eachOnce.sorted().compactMap { number in
        dossier.session[number].map { petition in
          matter(petition, given.filter { $0.petition == number }, in: dossier)
        }
      }
      return AssignmentLetter(dossier, issued: paper, to: given.map(\.unit), matters)
    }
  }

  private static func matter(
    _ petition: Petition,
    _ given: [Assignment],
    in dossier: Dossier
  ) -> Matter {
    let leads = given.filter { $0.part == .lead }
    let elsewhere = dossier.session.standingLeads(of: petition)
    let texts = given.compactMap(\.content.text).eachOnce.map(\.sentence).joined(separator: " ")
    let words = { (words: [String]) in
      words.isEmpty ? nil : words.eachOnce.joined(separator: ", ")
    }
    return Matter(
      petition: petition,
      leads: (leads.isEmpty ? elsewhere : leads).map(\.unit),
      others: given.filter { $0.part == .coordinating }.map(\.unit),
      text: texts.isEmpty ? nil : texts,
      ruling: dossier.ruling(on: petition),
      answer: words(leads.compactMap { dossier.words(of: $0.clocks.answer, $0.content.deadline) }),
      report: words(
        leads.compactMap { dossier.words(of: $0.clocks.report, $0.content.reportDeadline) }
      )
    )
  }

  /// Petitions that a ruling or a group has for a unit, before they are given out.
  private static func drafts(in dossier: Dossier) -> [AssignmentLetter] {
    let open = dossier.petitions.filter { petition in
      petition.followUp.closing == nil
        && dossier.session.standingAssignments(of: petition).isEmpty
    }
    let matters = open.compactMap { petition -> Matter? in
      let ruling = dossier.ruling(on: petition).flatMap {
        $0.content.outcome == .assigned ? $0 : nil
      }
      let group = petition.followUp.group.flatMap { dossier.followUp[$0] }
        .flatMap { $0.isStanding ? $0.content : nil }
      return (ruling?.content.lead ?? group?.lead).map { lead in
        Matter(
          petition: petition,
          leads: [lead],
          others: ruling?.content.coordinating ?? group?.coordinating ?? [],
          text: nil,
          ruling: ruling,
          answer: nil,
          report: nil
        )
      }
    }
    guard !matters.isEmpty else { return [] }
    let units = matters.flatMap { $0.leads + $0.others }
    return [AssignmentLetter(dossier, issued: nil, to: units, matters)]
  }

  private var paper: Paper {
    dossier.official(
      .letter,
      about: "giao giải quyết kiến nghị của công dân tại \(dossier.event)",
      issued: issued,
      to: units.map(dossier.session.name(of:)),
      blocks,
      signed: dossier.headSignature,
      recipients: []
    )
  }

  /// The one unit that it goes to, or all of them in one word.
  private var addressee: String {
    if units.count == 1 { return dossier.session.name(of: units[0]) }
    let hasOfficials = units.contains { dossier.session.catalogue.unit($0)?.kind == .official }
    return "các cơ quan, đơn vị" + (hasOfficials ? ", cá nhân" : "")
  }

  private var blocks: [PaperBlock] {
    let asked = units.count(where: dossier.isBeside)
    let verb = asked == units.count ? "đề nghị" : asked == 0 ? "giao" : "giao, đề nghị"
    let lead = """
      \(dossier.heldOn.capitalisedFirst), \(dossier.authority) tổ chức \
      \(dossier.eventWithAudience). Căn cứ kết luận của chủ trì, \(dossier.headOffice) \(verb) \
      \(addressee) giải quyết \(Numerals.padded(matters.count)) kiến nghị sau:
      """
    return PaperBlock.texts([lead])
      + [.list(PaperList(.number, matters.map(item)))]
      + PaperBlock.texts(terms)
      + PaperBlock.texts(dossier.sentences(.assignment, [.unit: addressee]))
  }

  private func item(_ matter: Matter) -> PaperText {
    let petition = matter.petition
    let ruling = matter.ruling
    let words = [
      settling(matter),
      ruling.map { "Kết luận của chủ trì: \($0.content.text.sentence)" },
      matter.text.map { "Yêu cầu: \($0)" },
    ].compactMap(\.self)
    let days =
      [
        ruling?.deadline.map(\.taskWords).flatMap {
          $0 == matter.answer ? nil : "theo kết luận, \($0)"
        }
      ].compactMap(\.self) + owed(matter)
    return PaperText(
      """
      \(petition.number.code) – \(dossier.minutes.petitioners(of: petition)): \
      \(petition.content.text.sentence) \(words.joined(separator: " "))
      """
    ) + .italic(days.isEmpty ? "" : " Thời hạn: \(days.joined(separator: "; ")).")
  }

  /// Answer and report in one where they have one term.
  private func owed(_ matter: Matter) -> [String] {
    let act = matter.petition.petitioners.isEmpty ? "trả lời bằng văn bản" : "trả lời công dân"
    if let answer = matter.answer, answer == matter.report {
      return ["\(act), báo cáo kết quả \(answer)"]
    }
    return [
      matter.answer.map { "\(act) \($0)" },
      matter.report.map { "báo cáo kết quả \($0)" },
    ].compactMap(\.self)
  }

  private func settling(_ matter: Matter) -> String {
    let leads = matter.leads.eachOnce.map(dossier.session.name(of:)).joined(separator: ", ")
    let others = matter.others.eachOnce.map(dossier.session.name(of:)).joined(separator: ", ")
    return "Chủ trì giải quyết: \(leads.isEmpty ? Blank.word : leads)"
      + (others.isEmpty ? "." : "; phối hợp: \(others).")
  }

  /// The ruleset's term where a matter has no date of its own; room for the hand where it is silent.
  private var terms: [String] {
    guard matters.contains(where: { $0.answer == nil && $0.ruling?.deadline == nil }) else {
      return []
    }
    let rule = dossier.session.ruleset.settlement
    guard let length = rule.answerTerm?.value.length else {
      return ["Thời hạn trả lời công dân: \(Blank.word)."]
    }
    let start =
      rule.startEvent?.value == .receiptOfAssignment ? " kể từ ngày nhận được văn bản này" : ""
    return ["Thời hạn trả lời công dân: \(length)\(start)."]
  }
}

extension Dossier {
  /// What was given to units by papers that were issued; handed on since it stands in its paper as
  /// before, unless the same paper has it for the next unit.
  fileprivate var ordered: [Assignment] {
    followUp.assignments.filter { assignment in
      let next = assignment.transferredTo.flatMap { followUp[$0] }
      return assignment.struck == nil && discretion.shows(assignment.petition)
        && next?.content.paper != assignment.content.paper
    }
  }
}
