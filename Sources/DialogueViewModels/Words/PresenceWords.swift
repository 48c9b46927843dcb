import DeskKit
import DialogueCore

/// Stations that went without leaving.
enum PresenceWords {
  /// Every lost station with its sentence, the last lost last.
  static func lost(_ scene: Scene) -> [(station: Actor, words: Phrase)] {
    let gone: [(station: Actor, since: Int64)] = scene.presence.compactMap { station, presence in
      guard case .lost(let since) = presence else { return nil }
      return (station, since)
    }
    let inOrder = gone.sorted { ($0.since, $0.station.text) < ($1.since, $1.station.text) }
    return inOrder.map { ($0.station, words($0.station, since: $0.since, scene.session)) }
  }

  private static func words(_ station: Actor, since: Int64, _ session: Session) -> Phrase {
    let time = TimeWords.hourMinute(wall: since, session)
    return ActorWords.name(station)
      + Phrase(vi: ": mất kết nối \(time)", en: ": connection lost \(time)")
  }
}
