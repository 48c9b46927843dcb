import DeskKit
import DialogueCore
import DialoguePapers

/// Those who put a petition, and whoever gathered it, as cards and lists name them.
enum PetitionerWords {
  /// Everyone behind a petition, those who put it first.
  static func all(of petition: Petition, _ session: Session) -> [Phrase] {
    petition.petitioners.map { SpeakerWords.name($0, session) }
      + session.issues(behind: petition).map { gathered($0.content) }
  }

  /// `do Ủy ban MTTQ xã tổng hợp`, `chuyển từ Đối thoại 24/05/2024`: not somebody who asked.
  static func gathered(_ content: IssueContent) -> Phrase {
    content.origin == nil
      ? Phrase(vi: "do \(content.gatherer) tổng hợp", en: "gathered by \(content.gatherer)")
      : Phrase(vi: "chuyển từ \(content.gatherer)", en: "handed on from \(content.gatherer)")
  }

  /// `03 Nguyễn Văn An, thôn Trung (hộ gia đình)`.
  static func line(_ speaker: Speaker, _ session: Session) -> Phrase {
    let name = SpeakerWords.name(speaker, session)
    guard let registrant = registrant(of: speaker, session) else { return name }
    let hamlet = registrant.hamlet.map { ", \($0)" } ?? ""
    let role = registrant.capacity.map { Phrase(verbatim: " (") + capacity($0) + ")" }
    return name + hamlet + (role ?? Phrase(verbatim: ""))
  }

  static func registrant(of speaker: Speaker, _ session: Session) -> Registrant? {
    switch speaker {
    case .registered(let number): session.queue[number]?.entry.registrant
    case .slip(let number): session[number]?.entry.registrant
    case .floor, .official, .chair, .secretary: nil
    }
  }

  private static func capacity(_ capacity: Registrant.Capacity) -> Phrase {
    switch capacity {
    case .individual: Phrase(vi: "cá nhân", en: "individual")
    case .household: Phrase(vi: "hộ gia đình", en: "household")
    case .organisation: Phrase(vi: "tổ chức", en: "organisation")
    case .hamletDelegate: Phrase(vi: "đại diện thôn", en: "hamlet delegate")
    }
  }
}
