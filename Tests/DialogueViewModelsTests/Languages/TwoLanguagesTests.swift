import DeskKit
import DialogueCore
import DialogueTestSupport
import Foundation
import Testing

@testable import DialogueViewModels

/// Every screen in both languages, over data that is in neither: each word on it is the program's.
///
/// What there is to draw is asked of the program: every act that can be done at every place, so a
/// new one is swept by itself.
struct TwoLanguagesTests {
  /// The meeting and what follows, at the stages at which screens differ.
  enum Stage: CaseIterable, Sendable {
    case planned
    case speaking
    case concluded
    case closed
    case settled
    case noticed

    func rehearsal() throws -> Rehearsal {
      switch self {
      case .planned: Rehearsal()
      case .speaking: try .speaking()
      case .concluded: try .concluded()
      case .closed: try .closed()
      case .settled: try .settled()
      case .noticed: try .noticed()
      }
    }
  }

  private static let places: [Place] = [
    .agenda, .queue, .minutes, .petitions, .conclusions, .preparation, .order, .papers, .followUp,
    .card(1), .task(1),
  ]

  private static let size = Size(rows: 45, columns: 130)

  /// One screen in both languages.
  private struct Picture {
    let name: String
    let vi: String
    let en: String
  }

  @Test(arguments: Stage.allCases)
  func `no screen of the secretary mixes its languages`(stage: Stage) throws {
    try sweep(stage, .secretary)
  }

  @Test(arguments: [Stage.concluded, .settled], [Actor.operator, .chair])
  func `no screen of the other stations mixes its languages`(stage: Stage, actor: Actor) throws {
    try sweep(stage, actor)
  }

  private func sweep(_ stage: Stage, _ actor: Actor) throws {
    let data = try PlainData(of: stage.rehearsal())
    var strangers: Set<String> = []
    var count = 0
    draw(data.rehearsal, actor) { picture in
      count += 1
      strangers.formUnion(mixed(picture, data))
    }
    #expect(count > 30)
    #expect(strangers.sorted() == [])
  }

  @Test(arguments: Stage.allCases)
  func `the hall's screen keeps to one language`(stage: Stage) throws {
    let data = try PlainData(of: stage.rehearsal())
    func frame(_ language: Language) -> String {
      let scene = Scene(
        session: data.rehearsal.session,
        now: data.rehearsal.now,
        language: language
      )
      return HallScreen().frame(showing: scene, in: Self.size).description
    }
    let picture = Picture(name: "hall", vi: frame(.vi), en: frame(.en))
    #expect(mixed(picture, data).sorted() == [])
  }

  @Test(arguments: [Stage.settled, .noticed])
  func `the board over many sessions keeps to one language`(stage: Stage) throws {
    let data = try PlainData(of: stage.rehearsal())
    let source = FollowUpSource(data.rehearsal.session, at: data.rehearsal.now, name: "Xa An Lac")
    for keys in ["", "?", "x", "xx", "xxx", "/xa"] {
      func frame(_ language: Language) -> String {
        var screen = FollowUpScreen([source], language: language)
        screen.settle(in: Self.size)
        for key in keys { _ = screen.handle(.character(key), in: Self.size) }
        return screen.frame(in: Self.size).description
      }
      let picture = Picture(name: "board \(keys)", vi: frame(.vi), en: frame(.en))
      #expect(mixed(picture, data).sorted() == [])
    }
  }

  /// What a picture holds of the other language.
  private func mixed(_ picture: Picture, _ data: PlainData) -> [String] {
    let english = Self.terms.reduce(picture.en) { text, term in
      text.replacingOccurrences(of: term, with: "", options: .regularExpression)
    }
    let vietnamese = english.vietnameseWords.map { "\(picture.name) en: \($0)" }
    let both = picture.vi.drawnWords.intersection(english.drawnWords)
      .subtracting(data.words).subtracting(Self.sameInBoth)
    return vietnamese + both.filter { $0.count > 3 }.map { "\(picture.name) both: \($0)" }
  }

  /// Draws each place, and there each act that can be done and was not drawn yet; acts on what is
  /// selected are drawn at every place.
  private func draw(
    _ rehearsal: Rehearsal,
    _ actor: Actor,
    _ see: (Picture) -> Void
  ) {
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    var drawn: Set<ActionID> = []
    for place in Self.places {
      see(picture(rehearsal, actor, place, nil, []))
      for binding in standing(actor, at: place, scene).keyTable(showing: scene).bindings
      where binding.obstacle == nil {
        let isNew = drawn.insert(binding.action).inserted
        guard isNew || Self.actsOnSelection.contains(binding.action) else { continue }
        see(picture(rehearsal, actor, place, binding, []))
        // What is wrong with a form that nobody has filled in.
        guard opensForm(binding, actor, place, scene) else { continue }
        see(picture(rehearsal, actor, place, binding, [.enter]))
      }
    }
  }

  private static let actsOnSelection = Set(
    [DeskAction.open, .amend, .strike, .conclude, .assign, .petition, .supersede, .back].map(\.id)
  )

  private func standing(_ actor: Actor, at place: Place, _ scene: Scene) -> Station {
    var station = Station(actor: actor, run: "sweep")
    station.place = place
    station.settle(showing: scene, in: Self.size)
    return station
  }

  private func opensForm(
    _ binding: KeyBinding,
    _ actor: Actor,
    _ place: Place,
    _ scene: Scene
  ) -> Bool {
    var station = standing(actor, at: place, scene)
    _ = station.act(binding, showing: scene)
    return station.topForm != nil
  }

  private func picture(
    _ rehearsal: Rehearsal,
    _ actor: Actor,
    _ place: Place,
    _ binding: KeyBinding?,
    _ keys: [Key]
  ) -> Picture {
    func drawn(_ language: Language) -> String {
      let scene = Scene(session: rehearsal.session, now: rehearsal.now, language: language)
      var station = standing(actor, at: place, scene)
      if let binding { _ = station.act(binding, showing: scene) }
      _ = station.handle(keys, showing: scene, in: Self.size)
      station.settle(showing: scene, in: Self.size)
      return station.frame(showing: scene, in: Self.size).description
    }
    let act = binding.map { " \($0.action.rawValue)" } ?? ""
    return Picture(name: "\(place)\(act)", vi: drawn(.vi), en: drawn(.en))
  }

  /// Terms as they are typed: they are read in Vietnamese whatever the language of the screen.
  private static let terms = ["trước [0-9]+", "[0-9]+ ngày làm việc"]

  /// Words that are the same in both languages: names of keys, of typing methods and of formats.
  private static let sameInBoth: Set<String> = [
    "ctrl", "docx", "enter", "markdown", "shift", "space", "telex", "word",
  ]
}
