import DeskKit
import DialogueCore
import DialogueViewModels

/// The question that a station asks which is open somewhere else.
struct PlaceOffer {
  private enum Row: String {
    case takeOver
    case view
    case next
  }

  let station: Actor
  let holder: StationHolder?

  /// Asks; nil when the user leaves.
  func ask(
    on display: some Display,
    language: Language,
    typing: TypingSwitch
  ) -> MenuLoop.Answer {
    MenuLoop.ask(menu, on: display, language: language, foot: Self.foot, typing: typing)
  }

  /// The choice for an answer.
  func choice(of id: String) -> Choice? {
    switch Row(rawValue: id) {
    case .takeOver: .takeOver
    case .view: .view
    case .next: .next(Actor(station.role, desk: station.desk + 1))
    case nil: nil
    }
  }

  enum Choice: Equatable {
    case takeOver
    case view
    case next(Actor)
  }

  private var menu: Menu {
    let place = holder.map { holder in
      [holder.tty, holder.user].compactMap(\.self).joined(separator: " · ")
    }
    let name = ActorWords.name(station)
    let title = Phrase(
      vi: "\(name.vi): máy này còn mở ở \(place ?? "nơi khác")",
      en: "\(name.en): this station is still open at \(place ?? "another place")"
    )
    let next = ActorWords.name(Actor(station.role, desk: station.desk + 1))
    return Menu(
      title,
      [
        .init(
          id: Row.takeOver.rawValue,
          label: Phrase(
            vi: "Tiếp quản (máy kia chuyển sang chỉ xem)",
            en: "Take over (the other one turns to view only)"
          )
        ),
        .init(id: Row.view.rawValue, label: RunWords.viewOnly),
        .init(
          id: Row.next.rawValue,
          label: Phrase(vi: "Mở \(next.vi)", en: "Open \(next.en)")
        ),
      ]
    )
  }

  private static let foot = Phrase(vi: "1–3 chọn · Esc thôi", en: "1–3 choose · Esc leaves")
}
