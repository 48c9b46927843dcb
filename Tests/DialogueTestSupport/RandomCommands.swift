package import DialogueCore

/// Commands drawn at random for a session: most could be meant, some are stale, some are nonsense.
package struct RandomCommands: Sendable {
  package var random: SeededRandom

  package init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// Any command, for a session as it stands.
  package mutating func next(for session: Session, at moment: Moment) -> Command {
    switch session.stage.isBefore && random.once(in: 2) ? 0 : random.number(0...9) {
    case 0: before(session)
    case 1: programme(session, at: moment)
    case 2: queue(session)
    case 3, 4: floor(session, at: moment)
    case 5: petitions(session)
    case 6: answers(session, at: moment)
    case 7: conclusions(session)
    case 8: minutes(session, at: moment)
    default: takingBack(session)
    }
  }

  /// A station that may give the command, or once in a while any other one.
  package mutating func station(for command: Command) -> Actor {
    let roles: [Actor.Role] = [.secretary, .secretary, .operator, .chair]
    let role = random.one(of: roles) ?? .secretary
    if random.once(in: 20) { return Actor(random.one(of: Actor.Role.allCases) ?? .hall) }
    return Actor(command.isOpen(to: role) ? role : .secretary, desk: random.number(1...2))
  }

  /// One that exists most of the time, by its count; else none, or a number out of all bounds.
  mutating func id<Noun>(of count: Int) -> Identifier<Noun> {
    switch random.number(0...30) {
    case 0: Identifier(rawValue: 0)
    case 1: Identifier(rawValue: count + 1)
    case 2: Identifier(rawValue: random.one(of: [.min, .max, -1]) ?? 0)
    default: Identifier(rawValue: random.number(1...max(1, count)))
    }
  }

  mutating func reason() -> String {
    let reasons = ["nhầm", "theo điều hành", "người cao tuổi", "  có khoảng trắng  ", " \n"]
    return random.one(of: reasons) ?? ""
  }

  mutating func text() -> String {
    random.one(of: ["Giá bồi thường", "Đường ngập", "Hợp đồng thuê đất", "ghi chú", " "]) ?? ""
  }

  mutating func maybe<Value>(_ value: Value) -> Value? {
    random.once(in: 2) ? value : nil
  }

  mutating func unit() -> UnitID {
    let units = [Examples.land, Examples.finance, Examples.justice, Examples.police]
    return random.once(in: 15) ? UnitID("không có") : random.one(of: units) ?? Examples.land
  }

  mutating func topic() -> TopicCode {
    random.once(in: 15) ? TopicCode("XX") : random.one(of: [Examples.roads]) ?? Examples.roads
  }

  mutating func person() -> Person {
    let named = [Examples.chairman, Examples.deputy, Examples.clerk, Person(" ")]
    return random.one(of: named) ?? Examples.chairman
  }

  mutating func rule() -> DeadlineRule {
    let day = Day("2024-06-15").map { [DeadlineRule.before(day: $0), .by(day: $0)] } ?? []
    let counts = [0, 1, 30, -7, .min, .max]
    return random.one(
      of: day + [
        .workingDays(count: random.one(of: counts) ?? 1),
        .calendarDays(count: random.one(of: counts) ?? 1),
        .withinMonth(
          year: random.one(of: [2024, .max, .min]) ?? 2024,
          month: random.number(0...13)
        ),
      ]
    ) ?? .workingDays(count: 30)
  }

  mutating func speaker(_ session: Session) -> Speaker {
    switch random.number(0...6) {
    case 0: .floor(name: maybe("Bà Tư"))
    case 1: .slip(number: id(of: session.slips.count))
    case 2: .official(person: maybe(person()), unit: maybe(unit()))
    case 3: .chair
    case 4: .secretary
    default: .registered(number: id(of: session.queue.registrations.count))
    }
  }

  /// A time of the meeting most of the time, else one out of all bounds.
  mutating func time(_ moment: Moment) -> Int64 {
    switch random.number(0...12) {
    case 0: .min
    case 1: .max
    case 2: moment.wall + 60_000
    default: moment.wall - Int64(random.number(0...600)) * 1000
    }
  }
}
