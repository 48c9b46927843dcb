import DeskKit
import DialogueCore

/// Adjourns until a time.
struct AdjournForm: DeskForm {
  var draftID: String { "adjourn" }

  func form(showing scene: Scene) -> Form {
    Form(
      Phrase(vi: "TẠM NGHỈ", en: "ADJOURN"),
      rows: [
        FormRow("time", FormWords.resumesAt, Field(.time)),
        FormRow("reason", FormWords.reason, Field(.text, limit: 200)),
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let resumesAt = form["time"].time.map {
      TimeWords.wall(
        hour: $0.hour,
        minute: $0.minute,
        onDayOf: scene.now,
        scene.session
      )
    }
    return .command(
      .adjournSession(resumesAt: resumesAt, reason: form.entered("reason")),
      then: .closes
    )
  }
}

/// Words for the room's screen.
struct HallMessageForm: DeskForm {
  var draftID: String { "hall" }

  func form(showing scene: Scene) -> Form {
    Form(
      Phrase(vi: "THÔNG BÁO TRÊN MÀN HÌNH", en: "MESSAGE ON THE SCREEN"),
      rows: [
        FormRow("text", FormWords.content, Field(.text, rows: 1...2, limit: 200), isRequired: true)
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    .command(.setHall(mode: .message(text: form.value("text"))), then: .closes)
  }
}

/// Changes the planned minutes of an item.
struct ItemMinutesForm: DeskForm {
  let item: AgendaItemID

  var draftID: String { "item.minutes.\(item.rawValue)" }

  func form(showing scene: Scene) -> Form {
    let known = scene.session.agenda[item]
    return Form(
      known.map { Phrase($0.template.title) } ?? FormWords.minutes,
      rows: [
        FormRow(
          "minutes",
          FormWords.minutes,
          Field(.number, text: known.map { "\($0.plannedMinutes)" } ?? "", limit: 4),
          isRequired: true
        )
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    guard let minutes = form.number("minutes") else {
      return .refused(FormWords.needsNumber, field: "minutes")
    }
    return .command(.planItem(item: item, minutes: minutes), then: .closes)
  }
}

/// Adds an item to the agenda, after the current one or at the end.
struct ItemForm: DeskForm {
  var draftID: String { "item.new" }

  func form(showing scene: Scene) -> Form {
    Form(
      Phrase(vi: "THÊM MỤC CHƯƠNG TRÌNH", en: "ADD AN AGENDA ITEM"),
      rows: [
        FormRow("title", FormWords.content, Field(.text, limit: 200), isRequired: true),
        FormRow("short", FormWords.shortTitle, Field(.text, limit: 14), isRequired: true),
        FormRow("minutes", FormWords.minutes, Field(.number, limit: 4), isRequired: true),
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let title = form.value("title")
    let short = form.value("short")
    let template = AgendaTemplateItem(
      title: Wording(vi: title, en: title),
      shortTitle: Wording(vi: short, en: short),
      plannedMinutes: form.number("minutes") ?? 0,
      kind: .other,
      source: FormWords.addedAtTable.vi
    )
    return .command(
      .addItem(template, after: scene.session.agenda.current?.id),
      then: .closes
    )
  }
}

/// Corrects the words of a line; the first wording is kept.
struct EntryForm: DeskForm {
  let entry: EntryID

  var draftID: String { "entry.\(entry.rawValue)" }

  func form(showing scene: Scene) -> Form {
    let known = scene.session.minutes[entry]
    return Form(
      Phrase(vi: "ĐÍNH CHÍNH #\(known?.record ?? 0)", en: "CORRECT #\(known?.record ?? 0)"),
      rows: [
        FormRow(
          "text",
          FormWords.content,
          Field(.text, text: known?.text ?? "", rows: 2...8, limit: 16_000),
          isRequired: true
        )
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    .command(.correctEntry(entry: entry, text: form.value("text")), then: .closes)
  }
}
