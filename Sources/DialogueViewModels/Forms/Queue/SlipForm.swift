import DeskKit
import DialogueCore

/// Takes in a slip, or amends one; a registration that is handed in writing becomes one too.
struct SlipForm: DeskForm {
  var slip: SlipNumber?
  var registration: RegistrationNumber?

  var draftID: String {
    if let slip { return "slip.\(slip.rawValue)" }
    return registration.map { "slip.of.\($0.rawValue)" } ?? "slip.new"
  }

  var isAmending: Bool { slip != nil }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    var form = Form(
      slip.map { Phrase(vi: "SỬA PHIẾU PH-", en: "AMEND SLIP PH-") + $0.text }
        ?? Phrase(vi: "NHẬN PHIẾU ĐỀ XUẤT", en: "RECEIVE A SLIP"),
      rows: [
        FormRow("name", FormWords.name, Field(.person, limit: 120), isRequired: true),
        FormRow("hamlet", FormWords.hamlet, Field(.name, limit: 80)),
        FormRow("topic", FormWords.topic, .choice(TopicWords.choices(session))),
        FormRow("content", FormWords.content, Field(.text, rows: 1...4), isRequired: true),
        FormRow("dictated", FormWords.writtenBy, .choice(FormWords.writtenByChoices)),
        FormRow(
          "form",
          FormWords.form,
          .choice(Choices.of(Person.Form.self, QueueWords.form)),
          isBeside: true
        ),
        FormRow(
          "capacity",
          FormWords.capacity,
          .choice(Choices.of(Registrant.Capacity.self, QueueWords.capacity))
        ),
      ] + PrivateRows.rows + [
        FormRow("organisation", FormWords.organisation, Field(.text, limit: 200)),
        FormRow("groupSize", FormWords.groupSize, Field(.number, limit: 5), isBeside: true),
        FormRow("timesRaised", FormWords.timesRaised, Field(.number, limit: 3)),
      ]
    )
    if let entry = slip.flatMap({ session[$0]?.entry }) {
      fill(&form, entry.registrant, entry.topic, entry.content, entry.timesRaised)
      form["dictated"].set(entry.isDictated == true ? "desk" : "citizen")
    } else if let entry = registration.flatMap({ session.queue[$0]?.entry }) {
      fill(&form, entry.registrant, entry.topic, entry.content, entry.timesRaised)
    }
    if let known = known(session) { PrivateRows.fill(&form, known, scene) }
    return form
  }

  /// Whoever the slip is from, as the slip or the registration has it.
  private func known(_ session: Session) -> Registrant? {
    slip.flatMap { session[$0]?.entry.registrant }
      ?? registration.flatMap { session.queue[$0]?.entry.registrant }
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    PrivateRows.reveal(&form, known(scene.session), scene)
    guard slip == nil, registration == nil else { return }
    let waiting = waiting(form, scene.session)
    let turns = waiting.map { turnsRow($0.number) }
    let rows = form.rows.filter { !$0.id.rawValue.hasPrefix(Self.turns) }
    form.setRows(rows + [turns].compactMap(\.self))
  }

  private static let turns = "turns."

  private func turnsID(_ number: RegistrationNumber) -> FieldID {
    FieldID(rawValue: Self.turns + "\(number.rawValue)")
  }

  /// Whether whoever waits under that name speaks no more: it may also be somebody else.
  private func turnsRow(_ number: RegistrationNumber) -> FormRow {
    FormRow(
      turnsID(number),
      FormWords.waits(number),
      .choice(
        [
          Choice(id: "written", label: FormWords.turnsToWriting),
          Choice(id: "waits", label: FormWords.waitsOn),
        ],
        chosen: "written"
      )
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let known = slip.flatMap { scene.session[$0]?.entry }
    let owner = self.known(scene.session)
    var registrant = owner ?? Registrant("")
    registrant.name = form.value("name")
    registrant.hamlet = form.entered("hamlet")
    registrant.form = form.chosen("form", Person.Form.self)
    registrant.capacity = form.chosen("capacity", Registrant.Capacity.self)
    registrant.organisation = form.entered("organisation")
    registrant.groupSize = form.number("groupSize")
    PrivateRows.read(form, into: &registrant, knowing: owner, scene)
    let entry = SlipEntry(
      registrant: registrant,
      topic: form.entered("topic").map { TopicCode($0) },
      content: form.value("content"),
      isDictated: form.value("dictated") == "desk" ? true : nil,
      registration: registration ?? known?.registration
        ?? turned(form, scene.session),
      timesRaised: form.number("timesRaised")
    )
    if let slip { return .command(.amendSlip(slip: slip, entry: entry), then: .closes) }
    return .command(.receiveSlip(entry), then: registration == nil ? .opensAgain : .closes)
  }

  private func fill(
    _ form: inout Form,
    _ registrant: Registrant,
    _ topic: TopicCode?,
    _ content: String?,
    _ timesRaised: Int?
  ) {
    form["name"].set(registrant.name)
    form["hamlet"].set(registrant.hamlet ?? "")
    form["form"].set(registrant.form?.rawValue ?? "")
    form["capacity"].set(registrant.capacity?.rawValue ?? "")
    form["organisation"].set(registrant.organisation ?? "")
    form["groupSize"].set(registrant.groupSize.map(String.init) ?? "")
    form["timesRaised"].set(timesRaised.map(String.init) ?? "")
    form["topic"].set(topic?.rawValue ?? "")
    form["content"].set(content ?? "")
  }

  /// Whose slip takes the place of the speech.
  private func turned(_ form: Form, _ session: Session) -> RegistrationNumber? {
    waiting(form, session).flatMap { form.value(turnsID($0.number)) == "waits" ? nil : $0.number }
  }

  /// The same name among those who wait.
  private func waiting(_ form: Form, _ session: Session) -> Registration? {
    guard let name = form.entered("name") else { return nil }
    return session.sameName(as: Registrant(name, hamlet: form.entered("hamlet")))
      .first { $0.isWaiting }
  }
}
