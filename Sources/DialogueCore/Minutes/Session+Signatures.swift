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

  /// The minutes say something else than they did at the seal, so the next version is due.
  package func hasChanged(since seal: Minutes.Seal) -> Bool {
    let changes = ledger.dropFirst(seal.upTo + 1)
      .contains { $0.events.contains(where: \.changesMinutes) }
    return changes && wording(upTo: seal.upTo) != wording(upTo: recordCount - 1)
  }

  private func seal(ofVersion version: Int) -> Minutes.Seal? {
    minutes.seals.last { $0.version == version }
  }

  /// The lines that stood after that record, and whose they were.
  private func wording(upTo record: Int) -> [EntryID: WrittenLine] {
    var lines: [EntryID: WrittenLine] = [:]
    for row in ledger.prefix(record + 1) {
      for event in row.events {
        switch event {
        case .entryWritten(let entry, _, let text, let speaker, _, _, _, _, _):
          lines[entry] = WrittenLine(text: text, speaker: speaker)
        case .entryCorrected(let entry, let text): lines[entry]?.text = text
        case .entryAttributed(let entry, let speaker): lines[entry]?.speaker = speaker
        case .entryStruck(let entry, _): lines[entry]?.isStruck = true
        case .entryRestored(let entry): lines[entry]?.isStruck = false
        default: continue
        }
      }
    }
    return lines.filter { !$0.value.isStruck }
  }
}

/// A line as a reader of the minutes saw it at some time.
private struct WrittenLine: Equatable {
  var text: String
  var speaker: Speaker
  var isStruck = false
}

extension Minutes.Signature {
  fileprivate func isOf(_ name: String) -> Bool { person.name.trimmed == name }
}

extension Event {
  /// Adds to or changes the words of the minutes.
  var changesMinutes: Bool {
    switch self {
    case .entryWritten, .entryCorrected, .entryAttributed, .entryStruck, .entryRestored: true
    default: false
    }
  }
}
