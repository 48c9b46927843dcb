import DeskKit
import DialogueCore
import VietnameseText

/// The two rows that every station has on top: which session, and what happens in the room.
enum RoomLine {
  /// Row 1: the session at the left, its stage, the time and the station at the right.
  static func sessionRow(_ actor: Actor, _ scene: Scene, columns: Int) -> Frame {
    let session = scene.session
    let language = scene.language
    var frame = Frame(size: Size(rows: 1, columns: columns))
    let stage = StageWords.name(session.stage)(language).uppercased()
    let sign = session.stage == .open ? (scene.isASCII ? "*" : "●") : (scene.isASCII ? "o" : "○")
    let clock = session.stage == .open ? " \(TimeWords.hourMinute(scene.now, session))" : ""
    let station = ActorWords.name(actor)(language).uppercased()
    let sample = session.isRehearsal ? Phrase(vi: "MẪU · ", en: "SAMPLE · ")(language) : ""
    let right = "\(sample)\(sign) \(stage)\(clock) · \(station) "
    let room = max(0, columns - CellWidth.of(right) - 1)
    let left = " " + title(session, width: max(0, room - 1))
    frame.put(LineWrap.clipped(left, width: room), at: Position(row: 0, column: 0), role: .bold)
    frame.put(
      LineWrap.clipped(right, width: columns),
      at: Position(row: 0, column: max(0, columns - CellWidth.of(right))),
      role: .bold
    )
    return frame
  }

  static func title(_ session: Session) -> String {
    session.dayHeldOrPlanned.map { "\(session.plan.title) \($0.vietnamese)" }
      ?? session.plan.title
  }

  /// The same in a width: the name is cut, never the day.
  private static func title(_ session: Session, width: Int) -> String {
    guard let day = session.dayHeldOrPlanned?.vietnamese else {
      return LineWrap.clipped(session.plan.title, width: width)
    }
    let room = width - CellWidth.of(day) - 1
    guard room > 0 else { return day }
    return LineWrap.clipped(session.plan.title, width: room) + " " + day
  }

  /// Row 2: who has the floor, how long, who is next, how many wait.
  static func roomRow(_ scene: Scene, columns: Int) -> Frame {
    let session = scene.session
    let language = scene.language
    var frame = Frame(size: Size(rows: 1, columns: columns))
    let (now, role) = floorNow(scene, columns: columns)
    var parts = [now]
    if session.stage == .open || session.stage == .adjourned {
      if let head = session.queue.head {
        let name = LineWrap.shortenedName(session.queue[head]?.name ?? "", width: 22)
        parts.append(Phrase(vi: "tiếp ", en: "next ")(language) + "\(head.text) \(name)")
      }
      parts.append(Phrase(vi: "chờ ", en: "waiting ")(language) + "\(session.queue.order.count)")
      parts.append(
        session.queue.isListOpen
          ? Phrase(vi: "danh sách MỞ", en: "list OPEN")(language)
          : Phrase(vi: "danh sách ĐÓNG", en: "list CLOSED")(language)
      )
      if let end = TimeWords.estimatedEnd(session, at: scene.now) { parts.append(end(language)) }
    }
    var text = parts[0]
    for part in parts.dropFirst() where CellWidth.of(text) + CellWidth.of(part) + 3 <= columns {
      text += " │ " + part
    }
    frame.put(LineWrap.clipped(text, width: columns), at: Position(row: 0, column: 0), role: role)
    return frame
  }

  /// `02:13/05:00 còn 02:47`, with its sign when time is short or over.
  static func clock(_ speech: Speech, _ scene: Scene) -> (text: String, role: StyleRole) {
    let elapsed = Int(speech.elapsed(at: scene.now) / 1000)
    guard let allotted = speech.allotted else { return (DurationText.clock(elapsed), .floor) }
    let left = allotted - elapsed
    let rule = scene.session.ruleset.speaking
    let words = DurationText.remaining(left)(scene.language)
    if left <= rule.redSeconds.value {
      return ("\(Sign.urgent.text(scene)) \(words)", .alarm)
    }
    if left <= rule.yellowSeconds.value {
      return ("\(Sign.needed.text(scene)) \(words)", .warning)
    }
    return ("\(DurationText.clock(elapsed))/\(DurationText.clock(allotted)) \(words)", .floor)
  }

  private static func floorNow(
    _ scene: Scene,
    columns: Int
  ) -> (String, StyleRole) {
    let session = scene.session
    let language = scene.language
    if let floor = session.floor {
      let (clock, role) = clock(floor, scene)
      let sign = floor.state == .paused ? Sign.paused : .speaking
      let name = SpeakerWords.short(floor.speaker, session, language, width: 26)
      let kind =
        floor.kind == .registered ? "" : " (\(QueueWords.kind(floor.kind)(language)))"
      return ("\(sign.text(scene)) \(name)\(kind)  \(clock)", role)
    }
    if let called = session.queue.called {
      let name = SpeakerWords.short(.registered(number: called), session, language, width: 30)
      let words = Phrase(vi: "đã mời ", en: "called ")(language)
      return ("\(Sign.called.text(scene)) \(words)\(name)", .floor)
    }
    return (nobody(scene), .plain)
  }

  private static func nobody(_ scene: Scene) -> String {
    let session = scene.session
    let language = scene.language
    let diamond = scene.isASCII ? "-" : "◆"
    switch session.stage {
    case .open:
      guard let item = session.agenda.current,
        let place = session.agenda.items.firstIndex(where: { $0.id == item.id })
      else {
        return "\(diamond) " + Phrase(vi: "không ai phát biểu", en: "nobody speaks")(language)
      }
      let title = Phrase(item.template.shortTitle)(language)
      let idle = Phrase(vi: "không ai phát biểu", en: "nobody speaks")(language)
      let number = Phrase(vi: "mục", en: "item")(language)
      return "\(diamond) \(number) \(place + 1) \(title) · \(idle)"
    case .adjourned:
      guard let at = session.sitting.runningPause?.resumesAt else {
        return Phrase(vi: "TẠM NGHỈ", en: "ADJOURNED")(language)
      }
      let time = TimeWords.hourMinute(wall: at, session)
      return Phrase(vi: "TẠM NGHỈ · HỌP LẠI \(time)", en: "ADJOURNED · RESUMES \(time)")(language)
    case .postponed where session.isWithoutNewDay:
      return StageWords.withoutNewDay(session)(language)
    case .planned, .approved, .announced, .postponed:
      let day = session.plan.date.day
      let words = day.map { TimeWords.weekday($0)(language) + " \($0.vietnamese)" } ?? ""
      let time =
        session.plan.startMinute.map {
          "\(TimeWords.padded($0 / 60)):\(TimeWords.padded($0 % 60)) "
        } ?? ""
      return Phrase(vi: "Khai mạc dự kiến ", en: "To open ")(language) + "\(time)\(words)"
        + " · \(session.plan.venue)"
    case .cancelled: return StageWords.cancelled(session)(language)
    case .closed, .archived:
      let counts = "\(session.followedCount)"
      let seal = session.minutes.seals.last.map {
        Phrase(vi: " · niêm phong bản \($0.version)", en: " · sealed version \($0.version)")(
          language
        )
      }
      return StageWords.name(session.stage)(language)
        + Phrase(vi: " · \(counts) kiến nghị", en: " · \(counts) petitions")(language)
        + (seal ?? "")
    }
  }
}
