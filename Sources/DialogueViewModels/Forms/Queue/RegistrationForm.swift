import DeskKit
import DialogueCore

/// Registers a speaker, or amends a registration.
struct RegistrationForm: DeskForm {
  /// The registration to amend; none for a new one.
  var number: RegistrationNumber?

  var draftID: String { number.map { "registration.\($0.rawValue)" } ?? "registration.new" }

  var isAmending: Bool { number != nil }

  func form(showing scene: Scene) -> Form {
    var form = Form(title(scene.session), saveKeys: [.function(5)], rows: rows(scene))
    if let number, let entry = scene.session.queue[number]?.entry {
      fill(&form, entry, scene)
    }
    return form
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    form.title = title(scene.session)
    if let number {
      PrivateRows.reveal(&form, scene.session.queue[number]?.entry.registrant, scene)
      return
    }
    let twins = twins(of: form, scene.session)
    form.setRows(rows(scene) + (twins.isEmpty ? [] : [duplicateRow(twins, scene.session)]))
    form.setNotes(notes(of: twins, scene.session), for: "name")
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let entry = entry(of: form, scene)
    if let number {
      return .command(.amendRegistration(number: number, entry: entry), then: .closes)
    }
    let twins = twins(of: form, scene.session)
    let waits = twins.contains { $0.isWaiting || $0.state == .called }
    let answer = form.value("duplicate")
    if waits, answer.isEmpty {
      return .refused(FormWords.answerDuplicate, field: "duplicate")
    }
    let duplicate: DuplicateAnswer? =
      answer == FormWords.otherPersonID
      ? .otherPerson
      : Int(answer).map { .samePerson(as: RegistrationNumber(rawValue: $0)) }
    return .command(.enterRegistration(entry: entry, duplicate: duplicate), then: .opensAgain)
  }

  private func title(_ session: Session) -> Phrase {
    if let number {
      return Phrase(vi: "SỬA ĐĂNG KÝ ", en: "AMEND REGISTRATION ") + number.text
    }
    let next = session.queue.nextNumber.text
    guard let last = session.queue.order.last else {
      return Phrase(vi: "ĐĂNG KÝ PHÁT BIỂU → số \(next)", en: "REGISTER → number \(next)")
    }
    return Phrase(
      vi: "ĐĂNG KÝ PHÁT BIỂU → số \(next) · sau \(last.text)",
      en: "REGISTER → number \(next) · after \(last.text)"
    )
  }

  private func rows(_ scene: Scene) -> [FormRow] {
    let session = scene.session
    let offersClass = session.ruleset.queue.order.map { $0.value != .byNumber } ?? false
    let rows =
      [
        FormRow("name", FormWords.name, Field(.person, limit: 120), isRequired: true),
        FormRow("hamlet", FormWords.hamlet, Field(.name, limit: 80)),
        FormRow(
          "topic",
          FormWords.topic,
          .choice(TopicWords.choices(session))
        ),
        FormRow("content", FormWords.content, Field(.text, rows: 1...3, limit: 2000)),
        FormRow("form", FormWords.form, .choice(Choices.of(Person.Form.self, QueueWords.form))),
      ] + PrivateRows.rows + [
        FormRow(
          "capacity",
          FormWords.capacity,
          .choice(Choices.of(Registrant.Capacity.self, QueueWords.capacity))
        ),
        FormRow("organisation", FormWords.organisation, Field(.text, limit: 200), isBeside: true),
        FormRow("groupSize", FormWords.groupSize, Field(.number, limit: 5)),
        FormRow("timesRaised", FormWords.timesRaised, Field(.number, limit: 3), isBeside: true),
        FormRow("coPetitioners", FormWords.coPetitioners, Field(.text, limit: 1000)),
        FormRow("attachments", FormWords.attachments, Field(.text, limit: 500)),
        FormRow(
          "answerWanted",
          FormWords.answerWanted,
          .choice(Choices.of(RegistrationEntry.AnswerWanted.self, QueueWords.answerWanted))
        ),
        FormRow(
          "channel",
          FormWords.channel,
          .choice(Choices.of(RegistrationEntry.Channel.self, QueueWords.channel)),
          isBeside: true
        ),
      ]
      + (offersClass ? [FormRow("queueClass", FormWords.queueClass, Field(.text, limit: 40))] : [])
    return rows.map { row in
      var row = row
      row.isRequired = row.isRequired || Self.isRequired(row, session)
      return row
    }
  }

  /// A private field that is there already is not shown in full, and may be left empty: the session
  /// says what it lacks.
  private static func isRequired(_ row: FormRow, _ session: Session) -> Bool {
    let required = session.ruleset.queue.requiredFields?.value ?? []
    return !row.isPrivate && required.contains { $0.rawValue == row.id.rawValue }
  }

  private func twins(of form: Form, _ session: Session) -> [Registration] {
    guard let name = form.entered("name") else { return [] }
    return session.sameName(as: Registrant(name, hamlet: form.entered("hamlet")))
  }

  private func duplicateRow(_ twins: [Registration], _ session: Session) -> FormRow {
    let same = twins.filter { !$0.isWaiting && $0.state != .called }.map {
      Choice(
        id: "\($0.number.rawValue)",
        label: FormWords.samePerson($0.number)
      )
    }
    let other = Choice(id: FormWords.otherPersonID, label: FormWords.otherPerson)
    return FormRow("duplicate", FormWords.duplicate, .choice([other] + same))
  }

  private func notes(of twins: [Registration], _ session: Session) -> [Phrase] {
    twins.suffix(3).map { twin in
      let place = twin.entry.registrant.hamlet.map { ", \($0)" } ?? ""
      return Phrase(verbatim: "\(twin.number.text) \(twin.name)\(place): ")
        + QueueWords.state(twin.state)
        + " " + TimeWords.hourMinute(time(of: twin, session), session)
    }
  }

  /// When somebody spoke, else when they registered.
  private func time(of twin: Registration, _ session: Session) -> Moment {
    guard twin.state == .served else { return twin.registeredAt }
    let speech = session.speeches.last { $0.registration == twin.number && $0.state != .void }
    return speech?.startedAt ?? twin.registeredAt
  }

  private func fill(_ form: inout Form, _ entry: RegistrationEntry, _ scene: Scene) {
    let registrant = entry.registrant
    form["name"].set(registrant.name)
    form["hamlet"].set(registrant.hamlet ?? "")
    form["topic"].set(entry.topic?.rawValue ?? "")
    form["content"].set(entry.content ?? "")
    form["form"].set(registrant.form?.rawValue ?? "")
    form["capacity"].set(registrant.capacity?.rawValue ?? "")
    form["organisation"].set(registrant.organisation ?? "")
    form["groupSize"].set(registrant.groupSize.map(String.init) ?? "")
    form["timesRaised"].set(entry.timesRaised.map(String.init) ?? "")
    form["coPetitioners"].set(registrant.coPetitioners?.joined(separator: ", ") ?? "")
    form["attachments"].set(entry.attachments ?? "")
    form["answerWanted"].set(entry.answerWanted?.rawValue ?? "")
    form["channel"].set(entry.channel?.rawValue ?? "")
    form["queueClass"].set(entry.queueClass ?? "")
    PrivateRows.fill(&form, registrant, scene)
  }

  private func entry(of form: Form, _ scene: Scene) -> RegistrationEntry {
    var registrant = Registrant(form.value("name"))
    registrant.form = form.chosen("form", Person.Form.self)
    registrant.hamlet = form.entered("hamlet")
    let known = number.flatMap { scene.session.queue[$0]?.entry.registrant }
    PrivateRows.read(form, into: &registrant, knowing: known, scene)
    registrant.capacity = form.chosen("capacity", Registrant.Capacity.self)
    registrant.organisation = form.entered("organisation")
    registrant.groupSize = form.number("groupSize")
    registrant.coPetitioners = form.entered("coPetitioners").map(FormWords.names)
    return RegistrationEntry(
      registrant: registrant,
      topic: form.entered("topic").map { TopicCode($0) },
      content: form.entered("content"),
      attachments: form.entered("attachments"),
      channel: form.chosen("channel", RegistrationEntry.Channel.self),
      timesRaised: form.number("timesRaised"),
      answerWanted: form.chosen("answerWanted", RegistrationEntry.AnswerWanted.self),
      queueClass: form.entered("queueClass")
    )
  }
}
