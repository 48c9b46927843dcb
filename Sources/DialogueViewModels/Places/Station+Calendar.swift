import DeskKit
package import DialogueCore

extension Station {
  /// The secretary alone takes up a calendar; what the office has is read when it is asked for.
  func askCalendar() -> [Intent]? {
    actor.role == .secretary ? [.readCalendar] : nil
  }

  /// The office's table of working days: its changes over the screen, and the question under them.
  package mutating func offer(_ calendar: WorkingCalendar, showing scene: Scene) {
    let used = scene.session.calendar
    guard calendar != used else {
      status.say(CalendarWords.alreadyInUse(calendar))
      return
    }
    let command = Command.adoptCalendar(calendar)
    let events: [Event]
    do throws(Refusal) {
      events = try scene.session.decide(command, as: actor, at: scene.now)
    } catch {
      status.say(RefusalWords.sentence(error, scene.session), .bad)
      return
    }
    let sheet = TextSheet(
      title: CalendarWords.title(from: used, to: calendar),
      paragraphs: CalendarWords.paragraphs(
        from: used,
        to: calendar,
        changes: events.flatMap(\.deadlineChanges),
        scene.session
      )
    )
    overlays.append(.text(sheet))
    overlays.append(
      .bar(Bar(CalendarWords.question(calendar)), .command(command))
    )
  }
}
