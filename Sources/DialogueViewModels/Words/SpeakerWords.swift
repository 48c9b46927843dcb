package import DeskKit
package import DialogueCore
import VietnameseText

/// Who speaks, in words.
package enum SpeakerWords {
  /// `03 Nguyễn Văn An`, the unit's short name, "Chủ trì".
  package static func name(_ speaker: Speaker, _ session: Session) -> Phrase {
    switch speaker {
    case .registered(let number):
      Phrase(verbatim: "\(number.text) \(session.queue[number]?.name ?? "")")
    case .floor(let name):
      name.map { Phrase(verbatim: $0) } ?? Phrase(vi: "người không nêu tên", en: "unnamed")
    case .slip(let number):
      Phrase(vi: "phiếu ", en: "slip ")
        + "PH-\(number.text) \(session[number]?.entry.registrant.name ?? "")"
    case .official(let person, let unit): official(person, unit, session)
    case .chair: Phrase(vi: "Chủ trì", en: "Chair")
    case .secretary: Phrase(vi: "Thư ký", en: "Secretary")
    }
  }

  /// The name in so many cells, the given name always kept.
  static func short(
    _ speaker: Speaker,
    _ session: Session,
    _ language: Language,
    width: Int
  ) -> String {
    if case .registered(let number) = speaker {
      let name = LineWrap.shortenedName(session.queue[number]?.name ?? "", width: width - 3)
      return "\(number.text) \(name)"
    }
    return LineWrap.clipped(name(speaker, session)(language), width: width)
  }

  private static func official(
    _ person: Person?,
    _ unit: UnitID?,
    _ session: Session
  ) -> Phrase {
    let office = unit.map { UnitWords.short($0, session) }
    guard let person else { return office ?? Phrase(verbatim: "") }
    return office.map { Phrase(verbatim: person.name + " – ") + $0 }
      ?? Phrase(verbatim: person.name)
  }
}

/// Units by their names in the session's own catalogue.
package enum UnitWords {
  package static func short(_ id: UnitID, _ session: Session) -> Phrase {
    session.catalogue.unit(id).map { Phrase($0.shortName) } ?? Phrase(verbatim: id.rawValue)
  }

  package static func full(_ id: UnitID, _ session: Session) -> Phrase {
    session.catalogue.unit(id).map { Phrase($0.name) } ?? Phrase(verbatim: id.rawValue)
  }

  /// All units to choose from, those with a digit first and in its order.
  static func choices(_ session: Session) -> [Choice] {
    let numbered = session.catalogue.units.filter { $0.number != nil }
      .sorted { ($0.number ?? 0) < ($1.number ?? 0) }
    let others = session.catalogue.units.filter { $0.number == nil }
    return (numbered + others).map {
      Choice(id: $0.id.rawValue, label: Phrase($0.name))
    }
  }
}

/// Topics by their names in the session's own catalogue.
package enum TopicWords {
  package static func short(_ code: TopicCode, _ session: Session) -> Phrase {
    session.catalogue.topic(code).map { Phrase($0.shortName) } ?? Phrase(verbatim: code.rawValue)
  }

  static func choices(_ session: Session) -> [Choice] {
    session.catalogue.topics.map { Choice(id: $0.code.rawValue, label: Phrase($0.name)) }
  }
}

/// Stations by what people call them.
package enum ActorWords {
  package static func name(_ actor: Actor) -> Phrase {
    let role = name(actor.role)
    return actor.desk > 1 ? role + " \(actor.desk)" : role
  }

  package static func name(_ role: Actor.Role) -> Phrase {
    switch role {
    case .secretary: Phrase(vi: "Thư ký", en: "Secretary")
    case .operator: Phrase(vi: "Tiếp nhận", en: "Intake")
    case .chair: Phrase(vi: "Chủ trì", en: "Chair")
    case .hall: Phrase(vi: "Hội trường", en: "Hall")
    }
  }
}
