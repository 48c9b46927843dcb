import DialogueCore

/// What the chair ruled on the petitions of one paper, as far as the paper can say it at once.
struct RuledAssignment {
  private let rulings: [(petition: PetitionNumber, content: ConclusionContent)]
  private let terms: [RuledTerm?]

  init(_ petitions: [PetitionNumber], _ session: Session) {
    rulings = petitions.compactMap { number in
      session.standingRuling(on: number).map { (number, $0.current.content) }
    }
    terms = petitions.map { session.ruledTerm(on: $0) }
  }

  /// Whoever is to help with one of them; none where the rulings name nobody.
  func coordinating(_ lead: UnitID?) -> [UnitID]? {
    var units: [UnitID] = []
    for unit in rulings.flatMap({ $0.content.coordinating ?? [] })
    where unit != lead && !units.contains(unit) {
      units.append(unit)
    }
    return units.isEmpty ? nil : units
  }

  /// The chair's words; where they differ, each after the number of its petitions.
  var text: String? {
    var texts: [(text: String, petitions: [PetitionNumber])] = []
    for (petition, content) in rulings {
      if let place = texts.firstIndex(where: { $0.text == content.text }) {
        texts[place].petitions.append(petition)
      } else {
        texts.append((content.text, [petition]))
      }
    }
    guard texts.count > 1 else { return texts.first?.text }
    return texts.map { text, petitions in
      "\(petitions.map(PetitionWords.number).joined(separator: ", ")): \(text)"
    }.joined(separator: "\n")
  }

  /// The term that is the same for all of them; otherwise the paper names none, and each keeps its
  /// own.
  var term: DeadlineRule? {
    guard let first = terms.first, terms.allSatisfy({ $0?.rule == first?.rule }) else { return nil }
    return first?.rule
  }
}
