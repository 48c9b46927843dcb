import DeskKit
import DialogueCore

/// A citizen whom the table hears and of whom no petition is recorded yet, as the chair reads it.
struct SpeakerCard {
  let speech: Speech
  let scene: Scene

  private static let labelWidth = 12

  private var session: Session { scene.session }
  private var language: Language { scene.language }

  /// `ĐANG PHÁT BIỂU · 04 Trần Thị Bình`.
  var title: String {
    let words = speech.holdsFloor ? CardWords.speaksNow : CardWords.spokeLast
    return " \(words(language)) · \(SpeakerWords.name(speech.speaker, session)(language)) "
  }

  func lines(width: Int) -> [StyledLine] {
    let who = PetitionerWords.line(speech.speaker, session)(language)
    let (topic, content) = matter
    let name = topic.flatMap { session.catalogue.topic($0) }.map { Phrase($0.name)(language) }
    return row(CardWords.speaker, who, width)
      + (name.map { row(CardWords.topic, $0, width) } ?? [])
      + (content.map { row(CardWords.registered, $0, width) } ?? [])
      + StyledLine.hanging(
        CardWords.noneRecorded(language),
        indent: 1,
        width: width,
        role: .muted
      )
  }

  private func row(_ label: Phrase, _ text: String, _ width: Int) -> [StyledLine] {
    StyledLine.hanging(text, label: " \(label(language))", indent: Self.labelWidth, width: width)
  }

  /// What was registered to be spoken of, or written on the slip that is read.
  private var matter: (topic: TopicCode?, content: String?) {
    switch speech.speaker {
    case .registered(let number):
      let entry = registration(number)?.entry
      return (entry?.topic, entry?.content)
    case .slip(let number):
      let entry = session[number]?.entry
      return (entry?.topic, entry?.content)
    case .floor, .official, .chair, .secretary: return (nil, nil)
    }
  }

  /// Nothing of the matter is told of a complaint that was only guided.
  private func registration(_ number: RegistrationNumber) -> Registration? {
    session.queue[number].flatMap { $0.state == .guided ? nil : $0 }
  }
}
