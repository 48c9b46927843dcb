import DeskKit
import DialogueCore
import VietnameseText

/// The columns of the list of petitions at a width; what is narrow loses the topic, then the words.
struct PetitionRowLayout {
  private static let stateWidth = 18
  private static let topicWidth = 12

  /// Behind the sign of the selection.
  private let width: Int

  init(width: Int) {
    self.width = max(0, width - 1)
  }

  func line(
    of row: PetitionRow,
    isMarked: Bool,
    _ scene: Scene
  ) -> (text: String, role: StyleRole) {
    let session = scene.session
    switch row {
    case .heading(let group):
      let words = PetitionListWords.heading(group)(scene.language)
      let rule = String(repeating: "─", count: max(0, width - CellWidth.of(words) - 2))
      return ("─ \(words) \(rule)", .title)
    case .petition(let number): return petition(session[number], isMarked: isMarked, scene)
    case .slip(let number):
      let entry = session[number]?.entry
      return other(
        PetitionWords.slip(number),
        entry?.registrant.name ?? "",
        entry?.topic,
        entry?.content ?? "",
        PetitionListWords.slip,
        scene
      )
    case .issue(let id):
      let content = session.preparation[id]?.content
      return other(
        PetitionWords.issue(id),
        content?.source ?? "",
        content?.topic,
        content?.text ?? "",
        PetitionListWords.issue,
        scene
      )
    case .registration(let number):
      let registration = session.queue[number]
      return other(
        number.text,
        registration?.name ?? "",
        registration?.entry.topic,
        registration?.entry.content ?? "",
        PetitionListWords.unheard,
        scene
      )
    }
  }

  /// What a filter looks through; nothing of a matter that was guided elsewhere but its number.
  static func searchText(of row: PetitionRow, _ scene: Scene) -> String {
    PetitionRowLayout(width: 2000).line(of: row, isMarked: false, scene).text
  }

  private func petition(
    _ petition: Petition?,
    isMarked: Bool,
    _ scene: Scene
  ) -> (String, StyleRole) {
    guard let petition else { return ("", .plain) }
    let session = scene.session
    let standing = PetitionStanding(of: petition, in: session)
    let isGuided = petition.petitionClass.isGuided
    let others = petition.petitioners.count + petition.issues.count - 1
    let tail = others > 0 ? " +\(others)" : ""
    let room = nameWidth - tail.count
    let first =
      petition.petitioners.first.map { short($0, room, scene) }
      ?? session.issues(behind: petition).first.map { issue in
        LineWrap.clipped(PetitionerWords.gathered(issue.content)(scene.language), width: room)
      }
    let name = first.map { $0 + tail } ?? ""
    let text = columns(
      mark: isMarked ? "*" : " ",
      sign: standing.sign.text(scene),
      number: PetitionWords.number(petition.number),
      name: isGuided ? "" : name,
      topic: isGuided ? nil : petition.content.topic,
      words: isGuided ? "" : petition.content.text,
      state: PetitionWords.standing(standing),
      scene
    )
    return (text, petition.isStanding && !isGuided ? .plain : .muted)
  }

  private func other(
    _ number: String,
    _ name: String,
    _ topic: TopicCode?,
    _ words: String,
    _ state: Phrase,
    _ scene: Scene
  ) -> (String, StyleRole) {
    let shortName = LineWrap.shortenedName(name, width: nameWidth)
    let text = columns(
      mark: " ",
      sign: " ",
      number: number,
      name: shortName,
      topic: topic,
      words: words,
      state: state,
      scene
    )
    return (text, .plain)
  }

  /// A name with its number; a slip's number stands for "slip".
  private func short(_ speaker: Speaker, _ room: Int, _ scene: Scene) -> String {
    guard case .slip(let number) = speaker else {
      return SpeakerWords.short(speaker, scene.session, scene.language, width: room)
    }
    let name = scene.session[number]?.entry.registrant.name ?? ""
    let label = PetitionWords.slip(number) + " "
    return label + LineWrap.shortenedName(name, width: room - label.count)
  }

  private var nameWidth: Int { width >= 99 ? 26 : 19 }

  private func columns(
    mark: String,
    sign: String,
    number: String,
    name: String,
    topic: TopicCode?,
    words: String,
    state: Phrase,
    _ scene: Scene
  ) -> String {
    var left = "\(mark)\(StyledLine.padded(sign, to: 1))\(StyledLine.padded(number, to: 6)) "
    if width >= 43 {
      left += StyledLine.padded(LineWrap.clipped(name, width: nameWidth), to: nameWidth) + " "
    }
    if width >= 71 {
      let short = topic.map { TopicWords.short($0, scene.session)(scene.language) } ?? ""
      let clipped = LineWrap.clipped(short, width: Self.topicWidth)
      left += StyledLine.padded(clipped, to: Self.topicWidth) + " "
    }
    let room = width - CellWidth.of(left) - Self.stateWidth - 1
    if room > 0 {
      left += StyledLine.padded(LineWrap.clipped(words, width: room), to: room) + " "
    }
    let stateRoom = max(0, width - CellWidth.of(left))
    return left + LineWrap.clipped(state(scene.language), width: stateRoom)
  }
}
