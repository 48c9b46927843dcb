import DeskKit
import DialogueCore

/// Those who put a petition, as the card names them.
enum PetitionerWords {
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
