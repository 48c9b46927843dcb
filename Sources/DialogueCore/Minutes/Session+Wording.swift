extension Session {
  /// The minutes say something else than they did at the seal, so the next version is due.
  package func hasChanged(since seal: Minutes.Seal) -> Bool {
    mayHaveChanged(since: seal.upTo) && wording(upTo: seal.upTo) != wording(upTo: recordCount - 1)
  }

  /// The words of the meeting are others than after that record; what is said of the minutes when
  /// they are read back is none of them.
  func hasOtherWords(since record: Int) -> Bool {
    func ofMeeting(_ number: Int) -> [EntryID: WrittenLine] {
      wording(upTo: number).filter { !$0.value.kind.isOfReadBack }
    }
    return mayHaveChanged(since: record) && ofMeeting(record) != ofMeeting(recordCount - 1)
  }

  private func mayHaveChanged(since record: Int) -> Bool {
    ledger.dropFirst(count(upTo: record)).contains { $0.events.contains(where: \.changesMinutes) }
  }

  /// How many records stand up to that one; a forged seal may name any.
  private func count(upTo record: Int) -> Int { min(max(record, -1), recordCount - 1) + 1 }

  /// The lines that stood after that record, and whose they were.
  func wording(upTo record: Int) -> [EntryID: WrittenLine] {
    var lines: [EntryID: WrittenLine] = [:]
    for row in ledger.prefix(count(upTo: record)) {
      for event in row.events {
        switch event {
        case .entryWritten(let entry, let kind, let text, let speaker, _, _, _, _, _):
          lines[entry] = WrittenLine(kind: kind, text: text, speaker: speaker)
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
struct WrittenLine: Equatable {
  let kind: MinutesEntry.Kind
  var text: String
  var speaker: Speaker
  var isStruck = false
}

extension Event {
  /// Adds to or changes the words of the minutes.
  fileprivate var changesMinutes: Bool {
    switch self {
    case .entryWritten, .entryCorrected, .entryAttributed, .entryStruck, .entryRestored: true
    default: false
    }
  }
}
