import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

private func station(_ scene: Scene, _ size: Size) -> Station {
  var station = Station(actor: .secretary, run: "test")
  station.place = .papers
  station.settlePapers(in: size, scene)
  return station
}

private func scene(_ rehearsal: Rehearsal, _ language: Language = .vi) -> Scene {
  Scene(session: rehearsal.session, now: rehearsal.now, language: language)
}

@Test func `the list of papers says how far the minutes are`() throws {
  let size = Size(rows: 4, columns: 80)
  let sealed = scene(try Rehearsal.sealed())
  #expect(
    station(sealed, size).papersFrame(in: size, sealed).description == """
      ━8 VĂN BẢN · 1━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┬─ Tình trạng──────────────────────
      ▸Biên bản                                    │niêm phong bản 1, 09:01
                                                   │
       Enter xem · c chép ra tệp cạnh nhật ký
      """
  )
  let draft = scene(try Rehearsal.closed(), .en)
  #expect(
    station(draft, size).papersFrame(in: size, draft).description == """
      ━8 PAPERS · 1━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┬─ State───────────────────────────
      ▸Minutes                                     │draft
                                                   │
       Enter shows it · c writes a file beside the journal
      """
  )
}

@Test func `Enter previews the minutes, a draft until they are sealed`() throws {
  let size = Size(rows: 20, columns: 80)
  for (rehearsal, isDraft) in [(try Rehearsal.closed(), true), (try Rehearsal.sealed(), false)] {
    let scene = scene(rehearsal)
    var station = station(scene, size)
    #expect(station.openSelectedPaper(scene) == [])
    guard case .text(let sheet) = station.overlays.last else {
      Issue.record("no page of text")
      return
    }
    let text = sheet.paragraphs.map(\.vi)
    #expect(text.contains("BIÊN BẢN"))
    #expect(text.contains("*** DỰ THẢO ***") == isDraft)
    #expect(text.contains { $0.contains("Giá bồi thường đất vườn") })
  }
}

@Test func `c asks for the minutes as a file`() throws {
  let scene = scene(try Rehearsal.closed())
  var station = station(scene, Size(rows: 20, columns: 80))
  #expect(station.exportSelected(showing: scene) == [.export(document: "minutes")])
}
