import DialogueCore
import DialogueViewModels

/// Which other stations are open, from one look to the next.
struct PresenceWatch {
  private let path: String
  private let own: Actor?
  private(set) var presence: [Actor: Scene.Presence] = [:]

  /// Looks at every station of the journal but one's own.
  init(journal path: String, own: Actor?) {
    self.path = path
    self.own = own
    for station in StationFile.stations(besideJournal: path) where station != own {
      guard StationPlace.isHeld(station, besideJournal: path) else { continue }
      presence[station] = .present
    }
  }

  /// Looks again at the stations whose files the folder's news names.
  ///
  /// - Parameters:
  ///   - names: Names of files that appeared, went or were closed.
  ///   - wall: The time to note for a station that is gone, in wall milliseconds.
  /// - Returns: Whether anything is different now.
  mutating func look(at names: Set<String>, wall: Int64) -> Bool {
    let before = presence
    for name in names {
      guard let station = StationFile.station(ofFile: name, besideJournal: path), station != own
      else { continue }
      look(at: station, wall: wall)
    }
    return presence != before
  }

  private mutating func look(at station: Actor, wall: Int64) {
    if StationPlace.isStillHeld(station, besideJournal: path) {
      presence[station] = .present
      return
    }
    let file = StationFile.path(of: station, besideJournal: path)
    if StationFile.holder(atPath: file) == nil {
      // Who ended by themselves left an empty file, even if nobody saw them come.
      presence[station] = nil
    } else if presence[station] == .present {
      presence[station] = .lost(since: wall)
    }
  }
}
