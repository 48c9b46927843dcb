import ArgumentParser
import DeskKit
import DialogueApp

/// A plan given on the command line.
struct PlanFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Tên trong danh sách: chữ thường không dấu, chữ số, gạch nối.",
        en: "A name for lists: small letters, digits, hyphens."
      ),
      value: ValueName.name
    )
  )
  var name: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Cơ quan đối thoại: \"UBND xã Ngọc Châu\".",
        en: "The authority that answers: \"UBND xã Ngọc Châu\"."
      ),
      value: ValueName.name
    )
  )
  var authority: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Địa danh ghi trên văn bản: \"Ngọc Châu\".",
        en: "Where papers are dated: \"Ngọc Châu\"."
      ),
      value: ValueName.name
    )
  )
  var locality: String?

  @Option(
    help: ArgumentHelp(
      Phrase(vi: "Tên hội nghị trên màn hình.", en: "The title on screens."),
      value: ValueName.words
    )
  )
  var title: String?

  @Option(help: ArgumentHelp(Phrase(vi: "Ngày.", en: "The day."), value: ValueName.day))
  var date: DayArgument?

  @Option(
    help: ArgumentHelp(
      Phrase(vi: "Giờ khai mạc dự kiến.", en: "When it is to open."),
      value: ValueName.time
    )
  )
  var start: TimeArgument?

  @Option(help: ArgumentHelp(Phrase(vi: "Địa điểm.", en: "The place."), value: ValueName.words))
  var venue: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Người chủ trì: \"Ông Vũ Quang Sơn\".",
        en: "Who presides: \"Ông Vũ Quang Sơn\"."
      ),
      value: ValueName.name
    )
  )
  var chair: String?

  @Option(
    help: ArgumentHelp(
      Phrase(vi: "Chức vụ của người chủ trì.", en: "The position of who presides."),
      value: ValueName.words
    )
  )
  var chairPosition: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Một nội dung của hội nghị; dùng lại được nhiều lần.",
        en: "A matter of the session; may be given again."
      ),
      value: ValueName.words
    )
  )
  var topic: [String] = []

  @Option(help: ArgumentHelp(Phrase(vi: "Quy chế.", en: "The ruleset."), value: ValueName.name))
  var ruleset: String?

  @Option(help: ArgumentHelp(Phrase(vi: "Chương trình.", en: "The agenda."), value: ValueName.name))
  var agenda: String?

  @Option(
    help: ArgumentHelp(
      Phrase(vi: "Danh mục đơn vị.", en: "The catalogue of units."),
      value: ValueName.name
    )
  )
  var units: String?

  /// Whether none of them was given.
  var isEmpty: Bool { needed.allSatisfy { $0.value == nil } && topic.isEmpty }

  private var needed: [(name: String, value: String?)] {
    [
      ("--name", name), ("--authority", authority), ("--locality", locality), ("--title", title),
      ("--venue", venue), ("--chair", chair), ("--ruleset", ruleset), ("--agenda", agenda),
      ("--units", units), ("--date", date.map { "\($0)" }),
    ]
  }

  /// - Throws: `ValidationError` that names what is missing.
  func checkComplete() throws {
    let missing = needed.filter { $0.value == nil }.map(\.name)
    guard missing.isEmpty else {
      throw ValidationError(
        Phrase(vi: "cần --plan, hoặc thêm ", en: "Give --plan, or also ")
          + "\(missing.joined(separator: ", "))."
      )
    }
  }

  /// The plan as asked for; complete once `checkComplete` has passed.
  var request: PlanRequest {
    PlanRequest(
      name: name ?? "",
      authority: authority ?? "",
      locality: locality ?? "",
      title: title ?? "",
      date: date,
      start: start,
      venue: venue ?? "",
      chair: chair ?? "",
      chairPosition: chairPosition,
      topics: topic,
      ruleset: ruleset ?? "",
      agenda: agenda ?? "",
      units: units ?? ""
    )
  }
}

extension TimeArgument: ExpressibleByArgument {}
