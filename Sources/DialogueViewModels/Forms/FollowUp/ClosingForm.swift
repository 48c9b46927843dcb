import DeskKit
import DialogueCore

/// The end of following a petition or a task: how, and why.
struct ClosingForm: FollowUpForm {
  /// What is followed no more.
  enum Matter: Sendable {
    case petition(PetitionNumber)
    case task(NoticeTaskID)
  }

  private enum Kind: String, CaseIterable {
    case done
    case notDone
    case withdrawn
    case transferred
  }

  let matter: Matter

  private let paper = PaperRows()

  init(matter: Matter) {
    self.matter = matter
  }

  var draftID: String {
    switch matter {
    case .petition(let number): "after.close.\(number.text)"
    case .task(let id): "after.close.task.\(id.text)"
    }
  }

  var noted: FieldID { "kind" }

  func form(showing scene: Scene) -> Form {
    let today = scene.today
    return Form(
      Phrase(vi: "KẾT THÚC THEO DÕI · ", en: "FOLLOW NO MORE · ") + name,
      rows: [
        FormRow(
          "kind",
          Phrase(vi: "Kết quả", en: "How"),
          .choice(Choices.of(Kind.self, words), chosen: Kind.done.rawValue),
          isRequired: true
        ),
        ActDay.row(today: today),
        FormRow("to", Phrase(vi: "Chuyển tới", en: "Handed to"), Field(.text, limit: 200)),
        FormRow("reason", FormWords.reason, Field(.text, rows: 1...3)),
      ] + paper.rows(today: today, isRequired: false)
    )
  }

  /// What is left undone although a reason was given; without one the session says it itself.
  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    guard !events.isEmpty, case .petition(let number) = matter, case .done = kind(in: form),
      let petition = scene.session[number]
    else { return [] }
    let gaps = scene.session.settlementGaps(of: petition)
    guard !gaps.isEmpty else { return [] }
    return [
      Phrase(verbatim: "\(Sign.needed.text(scene)) ")
        + Phrase(vi: "kết thúc dù còn thiếu: ", en: "closed although it lacks: ")
        + SettlementGapWords.list(gaps, scene.session)
    ]
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    let closing = ClosingContent(
      kind: kind(in: form),
      on: day,
      reason: form.entered("reason"),
      paper: try paper.entered(in: form, today: today)
    )
    switch matter {
    case .petition(let number):
      return .closePetition(petition: number, closing: closing)
    case .task(let id): return .closeTask(task: id, closing: closing)
    }
  }

  private func kind(in form: Form) -> ClosingContent.Kind {
    switch form.chosen("kind", Kind.self) {
    case .notDone: .notDone
    case .withdrawn: .withdrawn
    case .transferred: .transferred(to: form.value("to"))
    case .done, nil: .done
    }
  }

  private var name: String {
    switch matter {
    case .petition(let number): PetitionWords.number(number)
    case .task(let id): FollowUpStateWords.task(id)
    }
  }

  private func words(_ kind: Kind) -> Phrase {
    switch kind {
    case .done: Phrase(vi: "đã giải quyết xong", en: "done")
    case .notDone: Phrase(vi: "không giải quyết được (lý do)", en: "not done (reason)")
    case .withdrawn: Phrase(vi: "công dân rút (lý do)", en: "taken back (reason)")
    case .transferred: Phrase(vi: "chuyển cơ quan khác", en: "handed to another body")
    }
  }
}
