import DialogueCore

/// Petitions that another body is asked to settle: one paper for each body, and for each number under
/// which they were handed on.
///
/// A level above is asked by a letter (văn bản đề xuất cấp có thẩm quyền); a body beside is sent
/// them by a slip (phiếu chuyển).
struct HandedOnLetter {
  /// A petition with what the authority says on it.
  private struct Matter {
    let petition: Petition
    let words: String?
  }

  let dossier: Dossier
  let way: Way
  private let body: String?
  private let issued: PaperReference?
  private let matters: [Matter]

  /// To whom a matter goes.
  enum Way {
    case above
    case beside
  }

  static func all(_ way: Way, in dossier: Dossier) -> [Paper] {
    (recorded(way, in: dossier) + drafts(way, in: dossier)).map(\.paper)
  }

  private static func recorded(_ way: Way, in dossier: Dossier) -> [HandedOnLetter] {
    switch way {
    case .above:
      dossier.followUp.escalations.filter { $0.struck == nil }.compactMap { escalation in
        let content = escalation.content
        let matters = content.petitions.filter(dossier.discretion.shows).compactMap { number in
          dossier.session[number].map { petition in
            let ruled = dossier.ruling(on: petition).map { opinion($0) }
            return Matter(petition: petition, words: content.text?.sentence ?? ruled)
          }
        }
        return matters.isEmpty
          ? nil
          : HandedOnLetter(
            dossier: dossier,
            way: way,
            body: content.to.clause,
            issued: content.paper,
            matters: matters
          )
      }
    case .beside: closed(in: dossier)
    }
  }

  /// What was closed because another body has it, by number and body.
  private static func closed(in dossier: Dossier) -> [HandedOnLetter] {
    let closed = dossier.petitions.compactMap {
      petition -> (key: Handing, matter: Matter)? in
      guard let key = petition.handing else { return nil }
      let reason = petition.followUp.closing?.content.reason
      let ruled = dossier.ruling(on: petition).map { opinion($0) }
      return (key, Matter(petition: petition, words: reason?.sentence ?? ruled))
    }
    return closed.map(\.key).eachOnce.map { key in
      HandedOnLetter(
        dossier: dossier,
        way: .beside,
        body: key.body,
        issued: key.paper,
        matters: closed.filter { $0.key == key }.map(\.matter)
      )
    }
  }

  /// What the chair ruled so and nobody has handed on, closed or given to a unit since.
  private static func drafts(_ way: Way, in dossier: Dossier) -> [HandedOnLetter] {
    let handed = dossier.rulings.flatMap { ruling -> [(body: String?, matter: Matter)] in
      let body: String?
      switch (way, ruling.content.outcome) {
      case (.above, .escalated(let to)), (.beside, .transferred(let to)): body = to?.clause
      case (_, .escalated), (_, .transferred), (_, .explained), (_, .assigned), (_, .resolved),
        (_, .noted), (_, .inProgress), (_, .guided), (_, .noGround), (_, .deferred):
        return []
      }
      return ruling.petitions.filter { isOpen($0, way, in: dossier.session) }.map { petition in
        (body, Matter(petition: petition, words: opinion(ruling)))
      }
    }
    let bodies = Set(handed.map(\.body)).sorted { ($0 ?? "~") < ($1 ?? "~") }
    return bodies.map { body in
      HandedOnLetter(
        dossier: dossier,
        way: way,
        body: body,
        issued: nil,
        matters: handed.filter { $0.body == body }.map(\.matter)
      )
    }
  }

  private static func isOpen(_ petition: Petition, _ way: Way, in session: Session) -> Bool {
    guard petition.followUp.closing == nil, petition.withdrawn == nil else { return false }
    return switch way {
    case .above:
      !petition.followUp.escalations.contains { session.followUp[$0]?.struck == nil }
    case .beside: session.standingLeads(of: petition).isEmpty
    }
  }

  /// Whether something was handed on, or waits to be.
  static func isReady(_ way: Way, in session: Session) -> Bool {
    let kind: OutcomeKind
    switch way {
    case .above:
      if session.followUp.escalations.contains(where: { $0.struck == nil }) { return true }
      kind = .escalated
    case .beside:
      if session.petitions.contains(where: { $0.handing != nil }) { return true }
      kind = .transferred
    }
    return session.conclusions.contains { conclusion in
      conclusion.isAccepted && conclusion.current.content.outcome.kind == kind
        && conclusion.scope.petitions.compactMap { session[$0] }
          .contains { isOpen($0, way, in: session) }
    }
  }

  private static func opinion(_ ruling: Ruling) -> String {
    "Ý kiến của chủ trì: \(ruling.content.text.sentence)"
  }

  private var paper: Paper {
    let about =
      way == .above ? "đề xuất xem xét, giải quyết kiến nghị" : "chuyển kiến nghị, phản ánh"
    let subject = "\(about) của công dân tại \(dossier.event)"
    let kind = kind
    return dossier.official(
      kind,
      about: kind == .letter ? subject : title(of: kind, subject),
      issued: issued.map { PlanDocument(number: $0.number, date: $0.date) },
      to: [body ?? Blank.line],
      blocks,
      signed: way == .above ? dossier.headSignature : dossier.noticeSignature,
      recipients: way == .above ? [] : ["Công dân có kiến nghị"]
    )
  }

  private func title(of kind: DocumentKind, _ subject: String) -> String {
    kind == .transfer
      ? "Kiến nghị, phản ánh của công dân tại \(dossier.event)" : subject.capitalisedFirst
  }

  /// As the number says under which it was issued: `45/TTr-UBND` is a submission, `132/UBND-TNMT` a
  /// letter.
  private var kind: DocumentKind {
    guard let number = issued?.number else { return way == .above ? .letter : .transfer }
    return [DocumentKind.submission, .transfer, .report].first { kind in
      kind.symbol.map { number.contains("/\($0)-") || number.contains("-\($0)/") } ?? false
    } ?? .letter
  }

  private var blocks: [PaperBlock] {
    let count = Numerals.padded(matters.count)
    let ground = way == .above ? "vượt thẩm quyền" : "không thuộc thẩm quyền"
    return PaperBlock.texts([
      """
      \(dossier.heldOn.capitalisedFirst), \(dossier.authority) tổ chức \
      \(dossier.eventWithAudience). Qua hội nghị, có \(count) kiến nghị, phản ánh \(ground) giải \
      quyết của \(dossier.authority), cụ thể:
      """
    ]) + [.list(PaperList(.number, matters.map(item)))] + PaperBlock.texts([last])
  }

  private func item(_ matter: Matter) -> PaperText {
    let petition = matter.petition
    let words = matter.words.map { " \($0)" } ?? ""
    return PaperText(
      """
      \(petition.number.code) — \(dossier.minutes.petitioners(of: petition)): \
      \(petition.content.text.sentence)\(words)
      """
    )
  }

  private var last: String {
    switch way {
    case .above:
      """
      \(dossier.fullAuthority) đề nghị \(body ?? "cấp có thẩm quyền") xem xét, giải quyết hoặc chỉ \
      đạo giải quyết theo thẩm quyền và thông báo kết quả để \(dossier.authority) trả lời công dân.
      """
    case .beside:
      """
      \(dossier.fullAuthority) chuyển nội dung trên để \(body ?? "cơ quan có thẩm quyền") xem xét, \
      giải quyết theo thẩm quyền, trả lời công dân và thông báo kết quả cho \(dossier.authority) để \
      theo dõi.
      """
    }
  }
}

/// To which body a petition went under which number.
private struct Handing: Hashable {
  let body: String
  let paper: PaperReference
}

extension Petition {
  /// None where it was not closed because another body has it, or without a paper.
  fileprivate var handing: Handing? {
    guard let closing = followUp.closing?.content, let paper = closing.paper,
      case .transferred(let body) = closing.kind
    else { return nil }
    return Handing(body: body.clause, paper: paper)
  }
}
