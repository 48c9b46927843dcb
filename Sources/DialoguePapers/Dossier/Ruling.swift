import DialogueCore

/// A conclusion that stands, with the petitions that a paper may tell.
struct Ruling {
  let conclusion: Conclusion
  let content: ConclusionContent
  let deadline: Deadline?
  let petitions: [Petition]

  /// The same ruling on some of its petitions.
  func about(_ petitions: [Petition]) -> Ruling {
    Ruling(conclusion: conclusion, content: content, deadline: deadline, petitions: petitions)
  }
}

extension Dossier {
  /// Every conclusion that the chair accepted and nothing replaced, spoken at the session or added
  /// in the notice.
  var rulings: [Ruling] {
    session.conclusions.compactMap { conclusion in
      guard conclusion.isAccepted else { return nil }
      let shown = conclusion.scope.petitions.filter(discretion.shows)
      guard conclusion.scope == .session || !shown.isEmpty else { return nil }
      let version = minutes.standingVersion(of: conclusion)
      let petitions = counted(shown)
      guard conclusion.scope == .session || !petitions.isEmpty else { return nil }
      return Ruling(
        conclusion: conclusion,
        content: version.content,
        deadline: version.deadline,
        petitions: petitions
      )
    }
  }

  /// Those that stand; what was merged is told with the petition that stands for it, and by itself
  /// only where the ruling has no other.
  private func counted(_ numbers: [PetitionNumber]) -> [Petition] {
    let petitions = numbers.compactMap { session[$0] }.filter { $0.withdrawn == nil }
    let standing = petitions.filter { $0.mergedInto == nil }
    return standing.isEmpty ? petitions : standing
  }

  /// `YK 01, gộp YK 02`.
  func code(of petition: Petition) -> String {
    let merged = session.petitions.filter {
      $0.mergedInto == petition.number && $0.withdrawn == nil && discretion.shows($0.number)
    }
    return petition.number.code + (merged.isEmpty ? "" : ", gộp \(merged.map(\.number).codes)")
  }

  /// ` (YK 01, gộp YK 02; YK 03)`; nothing for a ruling on the whole session.
  func codes(of ruling: Ruling) -> String {
    let codes = ruling.petitions.map(code)
    let isPlain = codes == ruling.petitions.map(\.number.code)
    return codes.isEmpty ? "" : " (\(codes.joined(separator: isPlain ? ", " : "; ")))"
  }

  /// The conclusion that stands on a petition, or on the one that it was merged into.
  func ruling(on petition: Petition) -> Ruling? {
    let standing = petition.mergedInto.flatMap { session[$0] } ?? petition
    return standing.conclusion.flatMap { number in
      rulings.first { $0.conclusion.number == number }
    }
  }

  /// The petitions that are followed and that a paper may tell.
  var petitions: [Petition] {
    session.followedPetitions.filter { discretion.shows($0.number) }
  }

  /// Rulings under the unit that leads, in the order of the catalogue.
  func tasksByUnit(_ rulings: [Ruling]) -> [(unit: UnitID?, rulings: [Ruling])] {
    let groups = Dictionary(grouping: rulings, by: \.content.lead)
    let order = session.catalogue.units.map { Optional($0.id) }
    let strangers = groups.keys.filter { !order.contains($0) }
      .sorted { ($0?.rawValue ?? "~") < ($1?.rawValue ?? "~") }
    return (order + strangers).compactMap { unit in groups[unit].map { (unit, $0) } }
  }

  /// `Hội nghị có 05 lượt đăng ký, …; tiếp nhận …, trong đó: …`.
  var counts: String {
    let speeches = session.speeches.count {
      $0.state != .void && [.registered, .followUp, .fromFloor, .online, .slip].contains($0.kind)
    }
    let slips = session.slips.count { $0.state != .void }
    let petitions = self.petitions
    let outcomes = petitions.map { ruling(on: $0)?.content.outcome.kind }
    let kinds = OutcomeKind.inMinutes.compactMap { kind -> String? in
      let count = outcomes.count { $0 == kind }
      return count > 0 ? "\(kind.counted) \(Numerals.padded(count))" : nil
    }
    let open = outcomes.count { $0 == nil }
    let split = kinds + (open > 0 ? ["chưa có kết luận \(Numerals.padded(open))"] : [])
    return """
      Hội nghị có \(Numerals.padded(session.queue.registrations.count)) lượt đăng ký, \
      \(Numerals.padded(speeches)) lượt ý kiến phát biểu, \(Numerals.padded(slips)) phiếu đề xuất; \
      tổng hợp \(Numerals.padded(petitions.count)) kiến nghị\
      \(split.isEmpty ? "" : ", trong đó: \(split.joined(separator: "; "))").
      """
  }
}
