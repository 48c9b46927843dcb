package import DeskKit
import DialogueViewModels

/// What `doithoai` alone opens: the sessions there are, and at which station to sit.
package struct SessionChooser {
  /// What was chosen.
  package enum Choice: Equatable, Sendable {
    case station(StationRole, session: String)
    case sample
    /// The board of what all sessions owe and promised.
    case followUp
    case nothing
    case signalled(Int32)
  }

  private static let sample = "sample"
  private static let followUp = "follow-up"

  private let office: Office
  private let rows: [SessionListing.Row]

  /// Reads what sessions there are.
  ///
  /// - Throws: `SystemFault`.
  package init(in office: Office) throws {
    self.office = office
    // What cannot be opened is for the list, which tells why.
    rows = try SessionListing(in: office).rows().filter { !$0.id.isEmpty }
  }

  package func choose(on display: some Display) -> Choice {
    let sessions = rows.map { row in
      DeskKit.Choice(
        id: row.path,
        label: Phrase(
          verbatim: "\(row.day(office.language))  \(row.title)  ·  \(row.stageName)  ·  \(row.name)"
        )
      )
    }
    let sample = DeskKit.Choice(
      id: Self.sample,
      label: Phrase(vi: "Hội nghị mẫu: Ngọc Châu", en: "A sample session: Ngọc Châu")
    )
    let board = DeskKit.Choice(
      id: Self.followUp,
      label: Phrase(
        vi: "Bảng theo dõi giải quyết kiến nghị của mọi hội nghị",
        en: "The follow-up board of all sessions"
      )
    )
    let boards = rows.contains(where: \.isOnBoards) ? [board] : []
    switch ask(Self.sessionTitle, sessions + boards + [sample], on: display) {
    case .left: return .nothing
    case .signalled(let signal): return .signalled(signal)
    case .chosen(Self.sample): return .sample
    case .chosen(Self.followUp): return .followUp
    case .chosen(let path): return chooseStation(path, on: display)
    }
  }

  private func chooseStation(_ path: String, on display: some Display) -> Choice {
    let stations = StationRole.allCases.map { role in
      DeskKit.Choice(id: role.rawValue, label: ActorWords.name(role.role))
    }
    switch ask(Self.stationTitle, stations, on: display) {
    case .left: return choose(on: display)
    case .signalled(let signal): return .signalled(signal)
    case .chosen(let id):
      return StationRole(rawValue: id).map { .station($0, session: path) } ?? .nothing
    }
  }

  private func ask(
    _ title: Phrase,
    _ choices: [DeskKit.Choice],
    on display: some Display
  ) -> MenuLoop.Answer {
    MenuLoop.ask(
      Menu(title, choices),
      on: display,
      language: office.language,
      foot: Self.foot,
      typing: TypingSwitch(office.preferences)
    )
  }

  private static let sessionTitle = Phrase(vi: "HỘI NGHỊ ĐỐI THOẠI", en: "DIALOGUE SESSIONS")
  private static let stationTitle = Phrase(vi: "MỞ MÁY NÀO", en: "WHICH STATION")
  private static let foot = Phrase(
    vi: "↑↓ Enter hoặc số chọn · gõ để lọc · Esc thoát · `doithoai new` lập hội nghị mới",
    en: "↑↓ Enter or a digit chooses · type to filter · Esc leaves · `doithoai new` makes one"
  )
}
