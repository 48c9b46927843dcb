package import DeskKit
import DialogueCore
import DialogueJournal
package import DialogueViewModels
import Glibc

/// `doithoai follow-up`: the board over every session of a folder that is to come, or whose meeting is
/// over.
package struct FollowUpReading {
  /// What the user wants next.
  package enum Choice: Equatable, Sendable {
    case nothing
    case signalled(Int32)
    case board(session: String, at: FollowUpItem)
  }

  private let office: Office
  private let folder: SessionFolder
  private let isASCII: Bool

  /// - Parameters:
  ///   - folder: Where the journals are; the office's own folder otherwise.
  ///   - office: Its language and its folders.
  ///   - isASCII: Draws signs that every terminal has.
  package init(of folder: String?, in office: Office, isASCII: Bool = false) {
    self.office = office
    self.folder = folder.map { SessionFolder($0, isNamed: true) } ?? office.sessions
    self.isASCII = isASCII
  }

  /// Shows the board until a row is opened or the user leaves.
  ///
  /// - Throws: `SystemFault`.
  package func choose(on display: some Display) throws -> Choice {
    while true {
      let sessions = try read()
      switch ask(sessions, on: display) {
      case .readsAgain, .stays: continue
      case .leaves: return .nothing
      case .opens(let source, let item):
        return .board(session: sessions.paths[source], at: item)
      case .signalled(let signal): return .signalled(signal)
      }
    }
  }

  private struct Sessions {
    var paths: [String] = []
    var sources: [FollowUpSource] = []
    var damaged: [String] = []
    var covered: [(damaged: String, other: String)] = []
    var unreadable: [String] = []

    var warning: Phrase? {
      let damage = damaged.isEmpty ? nil : FollowUpReading.damaged(damaged)
      let instead = covered.isEmpty ? nil : FollowUpReading.covered(covered)
      let complaint = unreadable.isEmpty ? nil : FollowUpReading.unreadable(unreadable)
      let words = [damage, instead, complaint].compactMap(\.self)
      return words.isEmpty ? nil : words.joined(separator: "; ")
    }
  }

  private enum Ending {
    case stays
    case readsAgain
    case leaves
    case opens(source: Int, FollowUpItem)
    case signalled(Int32)
  }

  private func read() throws -> Sessions {
    let clock = SceneClock(try JournalClock.system())
    var sessions = Sessions()
    let read = try folder.content().read
    sessions.unreadable = read.compactMap { journal in
      if case .unreadable(let path, _) = journal { folder.name(of: path) } else { nil }
    }
    sessions.covered = read.coveredDamage.map { covered in
      (folder.name(of: covered.damaged.path), folder.name(of: covered.other.path))
    }
    for report in read.reports {
      if !report.damage.isEmpty { sessions.damaged.append(folder.name(of: report.path)) }
      guard report.session.isOnBoards else { continue }
      sessions.paths.append(report.path)
      sessions.sources.append(
        FollowUpSource(
          report.session,
          at: clock.now(in: report.session),
          name: name(of: report.session)
        )
      )
    }
    return sessions
  }

  /// `Ngọc Châu 24/05`, `MẪU Ngọc Châu 24/05`.
  private func name(of session: Session) -> String {
    let day = session.dayHeldOrPlanned.map { " \($0.vietnamese.prefix(5))" } ?? ""
    let mark = session.isRehearsal ? office.text(Phrase(vi: "MẪU ", en: "SAMPLE ")) : ""
    return mark + session.plan.locality + day
  }

  private func ask(_ sessions: Sessions, on display: some Display) -> Ending {
    var screen = FollowUpScreen(
      sessions.sources,
      language: office.language,
      isASCII: isASCII,
      warning: sessions.warning
    )
    var typing = TypingSwitch(office.preferences)
    while true {
      screen.settle(in: display.size)
      display.show(screen.frame(in: display.size, typing: typing.typing))
      switch display.wait(for: [], until: nil) {
      case .keys(let keys):
        for key in keys {
          let words = screen.isWriting ? typing.note(key) : nil
          let outcome = screen.handle(key, in: display.size, typing: typing.typing)
          if let words { screen.say(words) }
          switch outcome {
          case .stays: continue
          case .switchesTyping: screen.say(typing.turn())
          case .readsAgain: return .readsAgain
          case .leaves: return .leaves
          case .opens(let source, let item): return .opens(source: source, item)
          }
        }
      case .terminate(let signal): return .signalled(signal)
      case .hangUp: return .signalled(SIGHUP)
      case .resized, .readable, .deadline: continue
      }
    }
  }

  private static func unreadable(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(vi: "không đọc được: \(list)", en: "cannot be read: \(list)")
  }

  private static func damaged(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      vi: "nhật ký hỏng, chỉ đọc được phần đầu: \(list)",
      en: "damaged journals, read up to the damage: \(list)"
    )
  }

  private static func covered(_ names: [(damaged: String, other: String)]) -> Phrase {
    let list = names.map { name in
      Phrase(
        vi: "\(name.damaged) (đọc \(name.other) thay)",
        en: "\(name.damaged) (\(name.other) read instead)"
      )
    }
    return Phrase(vi: "nhật ký hỏng ", en: "damaged ") + list.joined(separator: ", ")
  }
}

extension Session {
  /// Followed on the board of a folder; a rehearsal that is to come owes nobody anything.
  var isOnBoards: Bool { stage == .closed || stage.isBefore && !isRehearsal }
}
