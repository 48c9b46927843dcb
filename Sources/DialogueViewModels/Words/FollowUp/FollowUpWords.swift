import DeskKit
import DialogueCore

/// Headings, counts and groups of the follow-up board.
enum FollowUpWords {
  /// Of the key that leads to the board and to every other act.
  static let palette = Phrase(vi: "Theo dõi, lệnh", en: "Follow-up, commands")

  static let place = Phrase(vi: "THEO DÕI", en: "FOLLOW-UP")
  static let nothing = Phrase(
    vi: "không có việc nào phải theo dõi",
    en: "there is nothing to follow"
  )
  static let notYet = Phrase(
    vi: "việc theo dõi bắt đầu sau khi bế mạc (\(DeskAction.sessionKeys(.closeSession)))",
    en: "following begins when the session is closed (\(DeskAction.sessionKeys(.closeSession)))"
  )
  static let noneFound = Phrase(
    vi: "không có dòng nào khớp bộ lọc",
    en: "no row answers the filter"
  )
  static let done = Phrase(vi: "đã xong, thôi theo dõi", en: "done, or no longer followed")
  static let restricted = Phrase(
    vi: "(nội dung hạn chế: xem trong thẻ)",
    en: "(restricted: read it on its card)"
  )
  static let theOffice = Phrase(vi: "cơ quan tổ chức", en: "the office itself")
  static let noTopic = Phrase(vi: "chưa xếp lĩnh vực", en: "no topic")
  static let noPetitioner = Phrase(vi: "không phải kiến nghị", en: "no petition")

  /// `THEO DÕI · mở 12 · ‼ quá hạn 3 · ! hôm nay 1 · …`, what is not there left out.
  static func title(_ counts: FollowUpCounts, marked: Int, _ scene: Scene) -> Phrase {
    let urgent = Sign.urgent.text(scene)
    let needed = Sign.needed.text(scene)
    let near = Sign.next.text(scene)
    var parts = [place, Phrase(vi: "mở \(counts.open)", en: "open \(counts.open)")]
    func add(_ count: Int, _ vi: String, _ en: String) {
      if count > 0 { parts.append(Phrase(vi: "\(vi) \(count)", en: "\(en) \(count)")) }
    }
    add(counts.overdue, "\(urgent) quá hạn", "\(urgent) overdue")
    add(counts.today, "\(needed) hôm nay", "\(needed) today")
    add(counts.withinDay, "\(needed) ≤1 ngày", "\(needed) ≤1 day")
    add(counts.withinThreeDays, "\(needed) ≤3 ngày", "\(needed) ≤3 days")
    add(counts.withinWeek, "\(near) ≤7 ngày", "\(near) ≤7 days")
    add(counts.done, "xong", "done")
    add(marked, "* đánh dấu", "* marked")
    return parts.joined(separator: " · ")
  }

  static func order(_ order: FollowUpOrder) -> Phrase {
    switch order {
    case .deadline: Phrase(vi: "THEO HẠN", en: "BY DATE")
    case .unit: Phrase(vi: "THEO ĐƠN VỊ", en: "BY UNIT")
    case .topic: Phrase(vi: "THEO LĨNH VỰC", en: "BY TOPIC")
    case .petitioner: Phrase(vi: "THEO NGƯỜI NÊU", en: "BY CITIZEN")
    }
  }

  static func group(
    of entry: FollowUpEntry,
    by order: FollowUpOrder,
    _ session: Session
  ) -> Phrase {
    switch order {
    case .deadline: Phrase(verbatim: "")
    case .unit: entry.unit.map { UnitWords.full($0, session) } ?? theOffice
    case .topic: entry.topic.map { TopicWords.short($0, session) } ?? noTopic
    case .petitioner: petitioner(of: entry, session) ?? noPetitioner
    }
  }

  /// The first one, and how many more there are.
  static func petitioner(of entry: FollowUpEntry, _ session: Session) -> Phrase? {
    guard let petition = entry.petitions.first.flatMap({ session[$0] }) else { return nil }
    let name =
      petition.petitioners.first.map { SpeakerWords.name($0, session) }
      ?? session.issues(behind: petition).first.map { PetitionerWords.gathered($0.content) }
    let count = petition.petitioners.count + petition.issues.count
    return count > 1 ? name.map { $0 + " +\(count - 1)" } : name
  }

  static func heading(_ heading: FollowUpBoard.Heading) -> Phrase {
    let late = heading.overdue
    let tail =
      late == 0 ? Phrase(verbatim: "") : Phrase(vi: " · quá hạn \(late)", en: " · \(late) overdue")
    return Phrase(verbatim: "\(heading.title) · \(heading.count)") + tail
  }

  /// What the matter says; nothing of one that only some may read.
  static func text(of entry: FollowUpEntry, _ session: Session) -> Phrase {
    if entry.isRestricted { return restricted }
    guard case .due(.duty(let kind)) = entry.item else { return Phrase(verbatim: entry.text) }
    guard kind == .announcement else { return duty(kind) }
    let open = DutyWords.openChannels(session)
    return open.vi.isEmpty ? DutyWords.announcement : DutyWords.announcement + ": " + open
  }

  /// In the cells of a row.
  static func duty(_ kind: Duty.Kind) -> Phrase {
    switch kind {
    case .after(let owed): DutyWords.after(owed)
    case .announcement: Phrase(vi: "Thông báo hội nghị", en: "Announcement")
    case .invitations: DutyWords.invitations
    // Without a day, and so in no list.
    case .plan, .approval, .presiding, .channel, .issues, .preparedAnswers, .tasks, .attendance,
      .registrations, .agenda, .roles:
      Phrase(verbatim: "")
    }
  }

  static func searchText(
    of entry: FollowUpEntry,
    _ source: FollowUpSource,
    _ language: Language
  ) -> String {
    let session = source.session
    let words: [Phrase?] = [
      FollowUpStateWords.label(of: entry), FollowUpStateWords.state(of: entry, session),
      entry.unit.map { UnitWords.full($0, session) },
      entry.unit.map { UnitWords.short($0, session) },
      entry.topic.map { TopicWords.short($0, session) }, text(of: entry, session),
    ]
    let names = entry.petitions.compactMap { session[$0] }
      .flatMap { PetitionerWords.all(of: $0, session) }.map { $0(language) }
    let numbers = entry.petitions.map(PetitionWords.number)
    return (words.compactMap { $0?(language) } + names + numbers + [source.name])
      .joined(separator: " ")
  }
}
