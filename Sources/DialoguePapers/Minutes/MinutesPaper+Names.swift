import DialogueCore

extension MinutesPaper {
  /// Whose words these are, as they are named before a sentence; nothing for the secretary's own.
  func name(of speaker: Speaker, at moment: Moment) -> String? {
    switch speaker {
    case .registered(let number): registered(number)
    case .floor(let name?) where !name.isUnnamed: shown(name)
    case .floor: "Đại biểu dự hội nghị"
    case .slip(let number): session[number].map { named($0.entry.registrant) } ?? "Công dân"
    case .official(let person, let unit): official(person, unit)
    case .chair: chair(at: moment)
    case .secretary: nil
    }
  }

  /// Form of address, name, hamlet, and in whose name somebody speaks.
  func named(_ registrant: Registrant) -> String {
    let name = "\(registrant.form.wordForCitizen) \(shown(registrant.name))"
    return [name, registrant.hamlet.map(Self.hamlet), capacity(registrant)]
      .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  func registered(_ number: RegistrationNumber) -> String {
    guard let registration = session.queue[number],
      !discretion.namelessRegistrations.contains(number)
    else { return Self.nameless }
    return named(registration.entry.registrant)
  }

  /// Person, position and unit, each said once.
  func official(_ person: Person?, _ unit: UnitID?) -> String {
    let unit = unit.map(session.name(of:))
    guard let person else { return unit ?? "Đại diện đơn vị" }
    guard let unit, person.position.map({ Self.says($0, unit) }) != true else {
      return person.introduced
    }
    return "\(person.introduced), \(unit)"
  }

  /// `Trưởng phòng Kinh tế` says `Phòng Kinh tế huyện`.
  private static func says(_ position: String, _ unit: String) -> Bool {
    let levels = [" huyện", " tỉnh", " xã", " phường", " thị trấn", " thành phố"]
    let unit = unit.lowercased()
    let short = levels.first(where: unit.hasSuffix).map { String(unit.dropLast($0.count)) } ?? unit
    // A bare `Công an` is said by too much.
    let names = short.split(separator: " ").count > 2 ? [unit, short] : [unit]
    return names.contains(where: position.lowercased().contains)
  }

  /// The chair by office; by name too when the chair changed hands.
  func chair(at moment: Moment) -> String {
    let presidings = session.presidings
    guard presidings.count > 1,
      let presiding = presidings.last(where: { $0.from.wall <= moment.wall }) ?? presidings.first
    else { return "Chủ trì" }
    return "Chủ trì (\(presiding.person.addressedInSentence))"
  }

  /// Those who put a petition, merged ones included, then by whom it was gathered before.
  func petitioners(of petition: Petition) -> String {
    let names =
      petition.petitioners.compactMap { name(of: $0, at: petition.raisedAt) }
      + session.issues(behind: petition).map(\.content.whence)
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  static let nameless = "Một công dân"

  /// A citizen's name as the copy may tell it; somebody without a name has no initials either.
  func shown(_ name: String) -> String {
    if name.isUnnamed { return "không rõ tên" }
    return copy == .public ? NameMask.initials(of: name) : name
  }

  private func capacity(_ registrant: Registrant) -> String? {
    let group = registrant.groupSize.flatMap { size in
      size > 1 ? "cùng \(Numerals.padded(size - 1)) công dân" : nil
    }
    let capacity: String? =
      switch registrant.capacity {
      case .household: "đại diện hộ gia đình"
      case .organisation: registrant.organisation.map { "đại diện \($0)" } ?? "đại diện tổ chức"
      case .hamletDelegate: "đại biểu của thôn"
      case .individual, nil: nil
      }
    let parts = [capacity, group].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// `thôn Đoài`, whether the desk wrote the word thôn or not; a larger place stays as it is.
  private static func hamlet(_ text: String) -> String {
    let known = [
      "thôn", "xóm", "tổ", "bản", "ấp", "khu", "khối", "làng", "buôn", "phố", "tdp", "chi bộ",
      "xã", "phường", "thị trấn", "thị xã", "huyện",
    ]
    let words = text.lowercased()
    return text.isEmpty || known.contains { words == $0 || words.hasPrefix("\($0) ") }
      ? text : "thôn \(text)"
  }
}
