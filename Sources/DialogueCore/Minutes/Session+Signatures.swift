import VietnameseText

extension Session {
  /// A signature or its refusal; whoever refused may sign after all, and the other way round.
  func signMinutes(
    _ person: Person,
    _ refusal: String?,
    as office: ItemID?
  ) throws(Refusal) -> [Event] {
    guard stage == .closed else { throw .wrongStage(stage: stage) }
    let name = try worded(person.name, else: .nameMissing)
    if let refusal {
      guard ruleset.minutes.refusalToSign?.value != false else { throw .refusalNotProvided }
      _ = try worded(refusal, else: .reasonMissing)
    }
    if let known = signatures(onVersion: versionInHand).last(where: { $0.isOf(name) }) {
      guard refusal != nil || known.refusal != nil else { throw .alreadySigned(name: name) }
      guard known.refusal != refusal || known.person != person || known.office != office else {
        throw .unchanged
      }
    }
    return [.minutesSigned(person: person, refusal: refusal, office: office)]
  }

  /// A signature that was recorded by mistake; what a seal has fixed stays.
  func retractSignature(_ record: Int) throws(Refusal) -> [Event] {
    guard stage == .closed else { throw .wrongStage(stage: stage) }
    guard minutes.signatures.contains(where: { $0.record == record }) else {
      throw .noSuchSignature
    }
    guard !isSealed(record: record) else { throw .sealed }
    return [.signatureRetracted(record: record)]
  }

  /// Covered by a seal.
  func isSealed(record: Int) -> Bool {
    minutes.seals.last.map { record <= $0.upTo } ?? false
  }

  /// The version that is signed now: the sealed one, or the one that waits for its seal.
  package var versionInHand: Int {
    guard let seal = minutes.seals.last else { return 1 }
    return hasChanged(since: seal) ? seal.version + 1 : seal.version
  }

  /// The signatures on a version, before its seal and after it; of each person the newest entry.
  ///
  /// A signature belongs to the wording on which it was given. Before the first seal the wording is
  /// still being made, and whoever signs it signs what is sealed.
  package func signatures(onVersion version: Int) -> [Minutes.Signature] {
    guard !minutes.signatures.isEmpty else { return [] }
    let before = seal(ofVersion: version - 1)
    let own = seal(ofVersion: version)
    let next = seal(ofVersion: version + 1)
    let words = wording(upTo: own?.upTo ?? recordCount - 1)
    let given = minutes.signatures.filter { signature in
      guard signature.record > before?.upTo ?? -1, signature.record <= next?.upTo ?? .max else {
        return false
      }
      let isInTheMaking = version == 1 && signature.record <= own?.upTo ?? .max
      return isInTheMaking || wording(upTo: signature.record) == words
    }
    return given.filter { signature in
      signature.record == given.last { $0.isOf(signature.person.name.trimmed) }?.record
    }
  }

  private func seal(ofVersion version: Int) -> Minutes.Seal? {
    minutes.seals.last { $0.version == version }
  }
}

extension Minutes.Signature {
  fileprivate func isOf(_ name: String) -> Bool { person.name.trimmed == name }
}
