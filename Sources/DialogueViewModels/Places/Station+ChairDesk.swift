import DeskKit
import DialogueCore
import VietnameseText

extension Station {
  /// The chair's own pane: the petition the table is on, with the last minutes under it.
  func chairDeskFrame(in size: Size, _ scene: Scene) -> Frame {
    var frame = Frame(size: size)
    let petition = currentPetition(scene)
    let card = petition.flatMap { PetitionCard($0.number, scene) }
    let speaker = speechWithoutPetition(scene).map { SpeakerCard(speech: $0, scene: scene) }
    frame.putPlaceTitle(
      card?.title ?? speaker?.title ?? " \(CardWords.currentPetition(scene.language)) ",
      right: card?.state ?? ""
    )
    frame.cursor = Position(row: min(1, max(0, size.rows - 1)), column: 0)
    let minutes = lastMinutes(width: size.columns, scene)
    let minutesRows = size.rows < 8 ? 0 : min(minutes.count, size.rows / 2)
    let room = Size(rows: size.rows - 1 - minutesRows, columns: size.columns)
    frame.put(
      card.map { $0.desk(width: size.columns) }
        ?? speaker.map { $0.lines(width: size.columns) }
        ?? StyledLine.hanging(
          CardWords.noPetition(scene.language),
          indent: 1,
          width: size.columns,
          role: .muted
        ),
      from: 0,
      at: Position(row: 1, column: 0),
      in: room
    )
    guard minutesRows > 0 else { return frame }
    // The newest words matter most: what does not fit is cut at the top, under the heading.
    let tail = [minutes[0]] + minutes.dropFirst().suffix(minutesRows - 1)
    frame.put(
      tail,
      from: 0,
      at: Position(row: 1 + room.rows, column: 0),
      in: Size(rows: minutesRows, columns: size.columns)
    )
    return frame
  }

  /// The last four lines of the minutes under their heading.
  private func lastMinutes(width: Int, _ scene: Scene) -> [StyledLine] {
    let entries = scene.session.minutes.lastStanding(4)
    let lines = entries.flatMap { entry in
      let time = TimeWords.hourMinute(entry.happenedAt, scene.session)
      let name = SpeakerWords.short(entry.speaker, scene.session, scene.language, width: 24)
      let isNewest = entry.id == entries.last?.id
      return StyledLine.hanging(
        "\(name): \(entry.text)",
        label: "\(time)\(EntryWords.sign(entry.kind))",
        indent: 6,
        width: width,
        role: isNewest ? .newest : .plain,
        labelRole: .plain
      )
      .prefix(2)
    }
    return [StyledLine.heading(CardWords.minutes(scene.language), width: width)] + lines
  }
}
