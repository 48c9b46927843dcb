import DialogueCore

extension Dossier {
  /// Everybody who presided, each once, with the time from which.
  var presiding: [Presiding] {
    var seen: Set<Person> = []
    return session.presidings.filter { seen.insert($0.person).inserted }
  }

  /// Whoever is to preside, with the mandate of whoever does so in the head's place: `ông Hồ Sỹ
  /// Tùng, Phó Chủ tịch UBND huyện (được Chủ tịch UBND huyện Thạch Hà ủy quyền, Văn bản số …)`.
  var chairWithMandate: String { chairNamed + mandate(of: chair) }

  /// Everybody who presided, in the middle of a sentence.
  var chairsWithMandate: String {
    let others = presiding.dropFirst().map { next in
      let words = ["từ \(clock.time(next.from.wall))", mandateWords(of: next.person)]
      return
        "\(next.person.introducedInSentence) (\(words.compactMap(\.self).joined(separator: ", ")))"
    }
    return ([chairWithMandate] + others).joined(separator: "; ")
  }

  private func mandate(of person: Person) -> String {
    mandateWords(of: person).map { " (\($0))" } ?? ""
  }

  /// Nothing for the head, who needs none.
  private func mandateWords(of person: Person) -> String? {
    guard person.name != plan.chair.name, let ground = ground(of: person) else { return nil }
    return switch ground {
    case .plan: nil
    case .oral: "được \(headOffice) giao điều hành"
    case .document(let number): "được \(headOffice) ủy quyền, Văn bản số \(number.clause)"
    }
  }

  private func ground(of person: Person) -> Presiding.Ground? {
    if let delegation = session.preparation.delegation, delegation.to.name == person.name {
      return delegation.ground
    }
    return session.presidings.first { $0.person == person }?.ground
  }
}
