import DeskKit
import DialogueCore
import VietnameseText

/// The columns of the proof of order; no matter of anybody stands in it.
struct OrderColumns {
  let width: Int

  /// Somebody asked, or was called, on another day than the session's own: those times need room.
  private let asksOnOtherDays: Bool
  private let callsOnOtherDays: Bool

  init(width: Int, _ session: Session) {
    self.width = width
    let registrations = session.queue.registrations
    asksOnOtherDays = registrations.contains {
      !TimeWords.otherDay($0.registeredAt, session).isEmpty
    }
    callsOnOtherDays = registrations.compactMap(\.firstCall).contains {
      !TimeWords.otherDay($0.at, session).isEmpty
    }
  }

  private var isWide: Bool { width >= 110 }

  /// The columns after the name.
  var table: [ColumnTable.Column] {
    let called = ColumnTable.Column(
      title: OrderWords.called,
      width: isWide ? 20 : callsOnOtherDays ? 11 : 8
    )
    let registered = ColumnTable.Column(
      title: OrderWords.registered,
      width: isWide ? 20 : asksOnOtherDays ? 15 : 12
    )
    let wait = ColumnTable.Column(title: OrderWords.wait, width: 8)
    switch width {
    case ..<40: return []
    case ..<60: return [called, wait]
    case ..<80: return [registered, called, wait]
    default:
      let changes = max(20, (width - 54) / 2 + (isWide ? 0 : 8))
      return [
        registered, called, wait,
        ColumnTable.Column(title: OrderWords.changes, width: min(changes, 42)),
      ]
    }
  }

  func texts(
    of registration: Registration,
    isSelected: Bool,
    _ table: ColumnTable,
    _ scene: Scene
  ) -> [String] {
    let language = scene.language
    let first = name(of: registration, isSelected: isSelected, width: table.width(of: 0), scene)
    let called = calledAt(registration, scene)
    let waited = waited(registration, scene)
    let registered = stamp(registration.registeredAt, registration.registeredBy, scene)
    switch width {
    case ..<40: return [first]
    case ..<60: return [first, called, waited]
    case ..<80: return [first, registered, called, waited]
    default:
      return [first, registered, called, waited, OrderWords.changes(of: registration)(language)]
    }
  }

  private func name(
    of registration: Registration,
    isSelected: Bool,
    width: Int,
    _ scene: Scene
  ) -> String {
    let mark = isSelected ? scene.isASCII ? ">" : "▸" : " "
    let sign = QueueWords.sign(registration.state).text(scene)
    let head = "\(mark)\(sign)\(registration.number.text) "
    let name =
      registration.state == .guided
      ? QueueWords.state(.guided)(scene.language)
      : LineWrap.shortenedName(registration.name, width: max(0, width - CellWidth.of(head)))
    return head + name
  }

  private func stamp(_ moment: Moment, _ actor: Actor, _ scene: Scene) -> String {
    let isOwnDay = TimeWords.otherDay(moment, scene.session).isEmpty
    let desk = isWide && isOwnDay ? ActorWords.name(actor) : OrderWords.desk(actor)
    return "\(time(moment, scene.session)) \(desk(scene.language))"
  }

  /// `09:42:05`; with a day before it the seconds need a wide table.
  private func time(_ moment: Moment, _ session: Session) -> String {
    let day = TimeWords.otherDay(moment, session)
    guard !day.isEmpty, !isWide else { return TimeWords.stamp(moment, session) }
    return day + TimeWords.hourMinute(moment, session)
  }

  private func calledAt(_ registration: Registration, _ scene: Scene) -> String {
    guard let call = registration.firstCall else { return "" }
    return isWide ? stamp(call.at, call.by, scene) : time(call.at, scene.session)
  }

  /// From asking, or from the opening for those who asked before, until the first call.
  private func waited(_ registration: Registration, _ scene: Scene) -> String {
    guard let call = registration.firstCall else { return "" }
    var from = registration.registeredAt
    if let opened = scene.session.sitting.openedAt, opened.wall > from.wall { from = opened }
    return DurationText.clock(Int(call.at.milliseconds(since: from) / 1000))
  }
}
