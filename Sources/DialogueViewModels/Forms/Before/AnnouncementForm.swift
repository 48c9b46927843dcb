import DeskKit
import DialogueCore

/// One way in which people were told: the channel, the day, what it told and what shows it.
struct AnnouncementForm: DeskForm {
  /// Whether a content was told.
  private enum Told: String, CaseIterable {
    case told
    case missing
  }

  let channel: ChannelID?

  var draftID: String { "before.announcement.\(channel?.rawValue ?? "other")" }

  func form(showing scene: Scene) -> Form {
    let rule = scene.session.ruleset.announcement
    let today = scene.session.day(at: scene.now)
    return Form(
      Phrase(vi: "THÔNG BÁO", en: "ANNOUNCEMENT"),
      rows: [
        channelRow(scene.session),
        FormRow("on", BeforeWords.day, EnteredDay.field(today, today: today), isRequired: true),
        FormRow("proof", BeforeWords.proof, Field(.text, limit: 200)),
        FormRow(
          "issuer",
          Phrase(vi: "Người thông báo", en: "Issued by"),
          Field(.text, text: rule.issuer?.value.vi ?? "", limit: 200)
        ),
      ] + contentRows(scene.session)
    )
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let session = scene.session
    let day = EnteredDay.day(form["on"], today: session.day(at: scene.now))
    var notes = day.map { [BeforeWords.weekday($0)] } ?? []
    if let due = session.announcementDue?.due, let day, day > due {
      notes.append(BeforeWords.late(due.days(until: day), due: due))
    }
    form.setNotes(notes, for: "on")
    let told = session.preparation.announcements.filter {
      $0.counts && $0.content.channel.rawValue == form.value("channel")
    }
    form.setNotes(
      told.map { earlier in
        let day = earlier.content.on.vietnamese
        return Phrase(vi: "đã ghi ngày \(day)", en: "recorded already for \(day)")
      },
      for: "channel"
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let session = scene.session
    guard let day = EnteredDay.day(form["on"], today: session.day(at: scene.now)) else {
      return .refused(BeforeWords.noDayInYear, field: "on")
    }
    let asked = session.ruleset.announcement.contents?.value ?? []
    let content = AnnouncementContent(
      channel: ChannelID(form.value("channel")),
      on: day,
      issuer: form.entered("issuer"),
      contents: asked.map(\.id).filter { form.chosen(field(of: $0), Told.self) == .told },
      proof: form.entered("proof")
    )
    return .command(.announceSession(content), then: .closes)
  }

  /// A choice where the ruleset knows channels; elsewhere the channel is written out.
  private func channelRow(_ session: Session) -> FormRow {
    let channels = session.ruleset.announcement.channels?.value ?? []
    let field =
      channels.isEmpty
      ? Field(.text, text: channel?.rawValue ?? "", limit: 80)
      : .choice(
        channels.map { Choice(id: $0.id.rawValue, label: Phrase($0.name)) },
        chosen: channel?.rawValue
      )
    return FormRow("channel", Phrase(vi: "Kênh", en: "Channel"), field, isRequired: true)
  }

  private func contentRows(_ session: Session) -> [FormRow] {
    let asked = session.ruleset.announcement.contents?.value ?? []
    return asked.enumerated().map { index, item in
      FormRow(
        field(of: item.id),
        Phrase(item.name),
        .choice(
          Choices.of(Told.self, words),
          chosen: Told.told.rawValue
        ),
        isBeside: index % 2 == 1
      )
    }
  }

  private func words(_ told: Told) -> Phrase {
    switch told {
    case .told: Phrase(vi: "đã nêu", en: "told")
    case .missing: Phrase(vi: "chưa nêu", en: "not told")
    }
  }

  private func field(of item: ItemID) -> FieldID {
    FieldID(rawValue: "content.\(item.rawValue)")
  }
}
