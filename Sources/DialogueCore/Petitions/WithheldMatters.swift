/// Petitions whose matter goes no further, and everything of which one of them was made.
///
/// Taking a petition back does not make what was written of it fit to be told.
package struct WithheldMatters {
  package let petitions: Set<PetitionNumber>
  package let slips: Set<SlipNumber>
  package let issues: Set<IssueID>

  /// Those who brought them, by a slip or a speech as well.
  package let registrations: Set<RegistrationNumber>

  fileprivate init(_ petitions: [Petition]) {
    self.petitions = Set(petitions.map(\.number))
    slips = Set(petitions.compactMap { if case .slip(let slip) = $0.source { slip } else { nil } })
    issues = Set(petitions.compactMap { if case .issue(let id) = $0.source { id } else { nil } })
    let unheard = petitions.compactMap {
      if case .registration(let number) = $0.source { number } else { nil as RegistrationNumber? }
    }
    registrations = Set(unheard + petitions.flatMap(\.ownPetitioners).compactMap(\.registration))
  }
}

extension Session {
  /// Complaints and denunciations, and what is marked as not public where that is withheld too;
  /// those taken back are among them.
  package func withheldMatters(withInternal: Bool) -> WithheldMatters {
    WithheldMatters(petitions.filter { isGuided($0) || (withInternal && isInternal($0)) })
  }

  /// A complaint or a denunciation, by its class or by what the chair ruled.
  package func isGuided(_ petition: Petition) -> Bool {
    petition.petitionClass.isGuided || isRuled(petition, .complaint)
      || isRuled(petition, .denunciation)
  }

  package func isDenunciation(_ petition: Petition) -> Bool {
    petition.petitionClass == .denunciation || isRuled(petition, .denunciation)
  }

  private func isRuled(_ petition: Petition, _ way: Outcome.Guidance) -> Bool {
    petition.conclusion.flatMap { self[$0] }?.current.content.outcome == .guided(to: way)
  }
}
