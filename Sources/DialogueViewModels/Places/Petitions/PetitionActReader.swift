import DeskKit
import DialogueCore

/// Reads from the ledger what each record did to one petition.
struct PetitionActReader {
  private typealias Part = (sign: String, text: Phrase)

  private let petition: Petition
  private let session: Session
  private let number: PetitionNumber

  init(_ petition: Petition, _ session: Session) {
    self.petition = petition
    self.session = session
    number = petition.number
  }

  /// None when the record has nothing to do with the petition.
  func act(of row: LedgerEntry) -> PetitionAct? {
    let parts =
      asked(in: row) + row.events.compactMap { part(of: $0, by: row.actor) } + after(in: row)
    guard let first = parts.first else { return nil }
    let text = parts.map(\.text).joined(separator: "; ")
    let note = row.takenBackBy.map(CardWords.takenBack) ?? Phrase(verbatim: "")
    return PetitionAct(
      record: row.record,
      time: TimeWords.dayOrTime(moment(of: row), session),
      sign: first.sign,
      text: text + note
    )
  }

  /// Words of the minutes stand at the time at which they were said.
  private func moment(of row: LedgerEntry) -> Moment {
    for case .entryWritten(let id, _, _, _, _, _, _, _, _) in row.events {
      return session.minutes[id]?.happenedAt ?? row.moment
    }
    return row.moment
  }

  /// What was done after the meeting, by whom, in one sentence.
  private func after(in row: LedgerEntry) -> [Part] {
    let words = PetitionAfterReader(petition, session).words(in: row)
    return words.isEmpty ? [] : [(" ", who(row.actor) + ": " + words.joined(separator: "; "))]
  }

  /// The units asked by one record, in one sentence.
  private func asked(in row: LedgerEntry) -> [Part] {
    var authority: Authority?
    var lead: [Phrase] = []
    var others: [Phrase] = []
    for case .answerRequested(_, number, let unit, let part, let by) in row.events {
      authority = by
      let name = UnitWords.short(unit, session)
      part == .lead ? lead.append(name) : others.append(name)
    }
    guard let authority else { return [] }
    let leading = lead.joined(separator: ", ")
    let helping =
      others.isEmpty
      ? Phrase(verbatim: "")
      : Phrase(vi: "; phối hợp ", en: "; with ") + others.joined(separator: ", ")
    return [
      (" ", giver(authority) + Phrase(vi: " giao trả lời: ", en: " asks: ") + leading + helping)
    ]
  }

  private func giver(_ authority: Authority) -> Phrase {
    switch authority {
    case .chairStation: Phrase(vi: "chủ trì", en: "the chair")
    case .spokenWord: Phrase(vi: "theo lời chủ trì,", en: "at the chair's word,")
    }
  }

  private func part(of event: Event, by actor: Actor) -> Part? {
    switch event {
    case .entryWritten, .answerRecorded, .promiseMade, .entryCorrected, .entryStruck,
      .entryRestored:
      entryPart(of: event)
    case .slipReceived(let slip, _) where petition.source == .slip(slip: slip):
      (" ", Phrase(vi: "nhận phiếu ", en: "slip ") + PetitionWords.slip(slip))
    case .issueCollected(let issue, _) where petition.source == .issue(issue: issue):
      (" ", PetitionWords.source(petition.source, session))
    case .petitionRaised(number, _, _, _): (" ", who(actor) + said("nêu", "raised") + name)
    case .petitionAmended(number, _): (" ", who(actor) + said("sửa", "amended") + name)
    case .petitionWithdrawn(number, let reason):
      (" ", who(actor) + said("rút", "withdrew") + "\(name): \(reason)")
    case .petitionRestored(number): (" ", who(actor) + said("lấy lại", "restored") + name)
    case .petitionsMerged(let merged, let into) where into == number || merged.contains(number):
      (
        " ",
        Phrase(
          vi: "xếp chung \(PetitionWords.numbers(merged)) vào \(PetitionWords.number(into))",
          en: "merged \(PetitionWords.numbers(merged)) into \(PetitionWords.number(into))"
        )
      )
    case .petitionSplit(let split, let from) where split == number || from == number:
      (" ", Phrase(vi: "tách ", en: "split ") + PetitionWords.number(split))
    case .stanceRecorded(number, let stance):
      (
        "·",
        Phrase(vi: "người nêu: ", en: "the citizen: ")
          + (stance.map(PetitionWords.stance) ?? Phrase(vi: "chưa ghi", en: "not recorded"))
      )
    case .roundOpened(let round, let petitions) where petitions.contains(number):
      (" ", Phrase(vi: "vào đợt trả lời ", en: "in round ") + round.text)
    default: requestPart(of: event) ?? conclusionPart(of: event, by: actor)
    }
  }

  private var name: String { PetitionWords.number(number) }

  private func who(_ actor: Actor) -> Phrase {
    let name = ActorWords.name(actor)
    return Phrase(vi: name.vi.lowercased(), en: name.en.lowercased())
  }

  private func said(_ vi: String, _ en: String) -> Phrase {
    Phrase(vi: " \(vi) ", en: " \(en) ")
  }
}

// The words of the minutes. Those of a matter guided elsewhere are never shown.
extension PetitionActReader {
  private func entryPart(of event: Event) -> Part? {
    guard !petition.petitionClass.isGuided else { return nil }
    switch event {
    case .entryWritten(let id, let kind, let text, let speaker, let item, _, let about, _, let late):
      guard isOfThis(id, about) else { return nil }
      return written(kind, text, speaker, item, isLate: late)
    case .answerRecorded(_, let content, _) where content.petitions.contains(number):
      let name = SpeakerWords.name(content.speaker, session)
      return (EntryWords.sign(.answer), name + ": \(content.text)")
    case .promiseMade(_, let about, let speaker, let text, let deadline)
    where about.contains(number):
      let date = deadline.map { Phrase(verbatim: " – ") + TimeWords.rule($0.rule) }
      let name = SpeakerWords.name(speaker, session)
      return (EntryWords.sign(.promise), name + ": \(text)" + (date ?? Phrase(verbatim: "")))
    case .entryCorrected(let id, let text) where isOfThis(id, session.minutes[id]?.petitions ?? []):
      return (" ", Phrase(vi: "đính chính: ", en: "corrected: ") + text)
    case .entryStruck(let id, let reason)
    where isOfThis(id, session.minutes[id]?.petitions ?? []):
      return (" ", Phrase(vi: "gạch dòng: ", en: "line struck: ") + reason)
    default: return nil
    }
  }

  private func isOfThis(_ id: EntryID, _ about: [PetitionNumber]) -> Bool {
    switch petition.source {
    case .entry(id), .speech(_, id): true
    case .speech, .entry, .slip, .issue, .registration: about.contains(number)
    }
  }

  /// Answers and promises are told by their own events in the same record.
  private func written(
    _ kind: MinutesEntry.Kind,
    _ text: String,
    _ speaker: Speaker,
    _ item: AgendaItemID?,
    isLate: Bool
  ) -> Part? {
    let note = isLate ? CardWords.late : Phrase(verbatim: "")
    let name = SpeakerWords.name(speaker, session)
    switch kind {
    case .answer, .promise: return nil
    case .statement:
      let place = item.flatMap { id in session.agenda.items.firstIndex { $0.id == id } }
      let words = Phrase(vi: "ý kiến của ", en: "statement of ") + name
      let placeWords = place.map { Phrase(verbatim: ", ") + CardWords.item($0 + 1) }
      return (EntryWords.sign(kind), words + (placeWords ?? Phrase(verbatim: "")) + note)
    case .conclusion, .note, .objection, .reservation:
      return (EntryWords.sign(kind), name + ": \(text)" + note)
    }
  }
}

// What was asked of units, and what was ruled.
extension PetitionActReader {
  private func requestPart(of event: Event) -> Part? {
    switch event {
    case .requestPassed(let id, let next) where isOfThis(id):
      (" ", unit(of: id) + Phrase(vi: " chuyển ", en: " passes it to ") + unit(of: next))
    case .requestPromised(let id) where isOfThis(id):
      (" ", unit(of: id) + Phrase(vi: " sẽ trả lời bằng văn bản", en: " will answer in writing"))
    case .requestCancelled(let id) where isOfThis(id):
      (" ", Phrase(vi: "thôi giao ", en: "no longer asks ") + unit(of: id))
    default: nil
    }
  }

  private func isOfThis(_ id: AnswerRequestID) -> Bool { session[id]?.petition == number }

  private func unit(of id: AnswerRequestID) -> Phrase {
    session[id].map { UnitWords.short($0.unit, session) } ?? Phrase(verbatim: "")
  }

  private func conclusionPart(of event: Event, by actor: Actor) -> Part? {
    switch event {
    case .conclusionDrafted(let id, let scope, _, _, _, _) where scope.petitions.contains(number):
      ruled(id, who(actor) + Phrase(vi: " soạn bản 1", en: " drafted version 1"))
    case .conclusionAmended(let id, _, _) where isAbout(id):
      ruled(id, who(actor) + Phrase(vi: " sửa", en: " amended it"))
    case .conclusionSubmitted(let id) where isAbout(id):
      ruled(id, who(actor) + Phrase(vi: " trình", en: " submitted it"))
    case .conclusionRecalled(let id) where isAbout(id):
      ruled(id, who(actor) + Phrase(vi: " thu lại", en: " recalled it"))
    case .conclusionAccepted(let id, let version, let authority, _, _) where isAbout(id):
      ruled(
        id,
        giver(authority)
          + Phrase(vi: " thống nhất bản \(version)", en: " agreed to version \(version)")
      )
    case .conclusionReturned(let id, let reason, let authority) where isAbout(id):
      ruled(id, giver(authority) + Phrase(vi: " trả lại: ", en: " returned it: ") + reason)
    case .conclusionReopened(let id) where isAbout(id):
      ruled(id, who(actor) + Phrase(vi: " mở lại", en: " reopened it"))
    case .conclusionSuperseded(let id, let by, let reason) where isAbout(id):
      ruled(
        id,
        Phrase(vi: "thay bằng ", en: "superseded by ") + "\(ConclusionWords.number(by)): \(reason)"
      )
    case .conclusionVoided(let id) where isAbout(id):
      ruled(id, who(actor) + Phrase(vi: " bỏ", en: " voided it"))
    default: nil
    }
  }

  private func ruled(_ id: ConclusionNumber, _ text: Phrase) -> Part {
    (EntryWords.sign(.conclusion), Phrase(verbatim: "\(ConclusionWords.number(id)) ") + text)
  }

  private func isAbout(_ id: ConclusionNumber) -> Bool {
    session[id]?.scope.petitions.contains(number) == true
  }
}
