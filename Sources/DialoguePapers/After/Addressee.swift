import DialogueCore

/// Somebody to whom a paper on a petition goes: a citizen who put it, or a body that gathered it.
struct Addressee {
  let speaker: Speaker
  let name: String

  /// It passes the word on to the people whose matter it gathered.
  let isBody: Bool

  /// What it did, before the petition's own words.
  var brought: String { "\(name.inSentence) \(isBody ? "chuyển đến" : "có") kiến nghị" }

  var naming: String { isBody ? name.inSentence : "công dân" }
}

extension Dossier {
  /// In the order in which they stand behind the petition, the bodies last.
  func addressees(of petition: Petition) -> [Addressee] {
    session.addressees(of: petition).compactMap { speaker in
      guard !petition.petitioners.contains(speaker), case .floor(let body?) = speaker else {
        return minutes.name(of: speaker, at: petition.raisedAt).map {
          Addressee(speaker: speaker, name: $0, isBody: false)
        }
      }
      return Addressee(speaker: speaker, name: body.clause, isBody: true)
    }
  }
}
