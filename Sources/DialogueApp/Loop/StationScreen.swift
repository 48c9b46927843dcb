package import DeskKit
package import DialogueCore
package import DialoguePapers
package import DialogueViewModels

/// What the loop needs of a screen at the table: the stations and the hall.
package protocol StationScreen {
  var drafts: DraftBook { get }

  mutating func settle(showing scene: Scene, in size: Size)
  mutating func handle(_ keys: [Key], showing scene: Scene, in size: Size) -> [Intent]
  mutating func note(_ report: Report, showing scene: Scene)
  mutating func noteRecords(_ records: [Record], showing scene: Scene)
  mutating func takeEdited(_ text: String?, showing scene: Scene)
  mutating func say(_ phrase: Phrase)
  mutating func show(_ papers: [Paper], of document: String, showing scene: Scene)
  mutating func offer(_ calendar: WorkingCalendar, showing scene: Scene)
  mutating func take(_ news: EarlierNews)
  func frame(showing scene: Scene, in size: Size) -> Frame
  func nextWake(showing scene: Scene) -> Int64?
}

extension Station: StationScreen {}

/// The hall's screen only shows: it keeps no drafts, asks for no acts, and says nothing of its own.
extension HallScreen: StationScreen {
  package var drafts: DraftBook { DraftBook() }
  package mutating func note(_ report: Report, showing scene: Scene) {}
  package mutating func takeEdited(_ text: String?, showing scene: Scene) {}
  package mutating func say(_ phrase: Phrase) {}
  package mutating func show(_ papers: [Paper], of document: String, showing scene: Scene) {}
  package mutating func offer(_ calendar: WorkingCalendar, showing scene: Scene) {}
  package mutating func take(_ news: EarlierNews) {}
}
