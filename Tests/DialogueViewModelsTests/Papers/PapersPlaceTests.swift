import DeskKit
import DialogueCore
import DialoguePapers
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

@Test func `the list of papers says how far the minutes are and who reads the others`() throws {
  let size = Size(rows: 6, columns: 80)
  let sealed = scene(try Rehearsal.sealed())
  #expect(
    station(sealed, size).papersFrame(in: size, sealed).description == """
      ━8 VĂN BẢN · 23━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┬─ Tình trạng──────────────────────
      ▸Biên bản                                    │niêm phong bản 1, 09:01
       Bảng thứ tự phát biểu                       │lưu hành theo nơi nhận
       Thông báo kết luận                          │lưu hành theo nơi nhận
       Bảng tổng hợp, phân nhóm kiến nghị          │lưu hành theo nơi nhận
       Enter xem · / lọc · c chép ra .docx cạnh nhật ký · d dạng khác
      """
  )
  let draft = scene(try Rehearsal.closed(), .en)
  #expect(
    station(draft, size).papersFrame(in: size, draft).description == """
      ━8 PAPERS · 23━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┬─ State───────────────────────────
      ▸Minutes                                     │draft
       Proof of order                              │for its addressees
       Notice of conclusions                       │for its addressees
       Table of petitions by field                 │for its addressees
       Enter shows · / filters · c writes .docx beside the journal · d another format
      """
  )
}

@Test func `before the session its preparation stands first`() throws {
  let size = Size(rows: 5, columns: 80)
  let planned = scene(Rehearsal())
  #expect(
    station(planned, size).papersFrame(in: size, planned).description == """
      ━8 VĂN BẢN · 16━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┬─ Tình trạng──────────────────────
      ▸Kế hoạch đối thoại                          │lưu hành theo nơi nhận
       Thông báo tổ chức                           │công khai, đã che tên
       Bản tin phát thanh                          │công khai, đã che tên
       Enter xem · / lọc · c chép ra .docx cạnh nhật ký · d dạng khác
      """
  )
}

@Test func `the filter finds papers without marks and by their English names`() throws {
  let size = Size(rows: 20, columns: 80)
  let scene = scene(try Rehearsal.sealed())
  for (query, documents) in [
    ("ket luan", ["notice"]), ("house-rules", ["house-rules"]), ("không có", []),
  ] {
    var station = station(scene, size)
    station.filter.open()
    for letter in query { _ = station.filter.handle(.character(letter)) }
    station.settlePapers(in: size, scene)
    let shown = station.lists.papers.visibleRows.filter { !$0.isGhost }.map(\.id)
    #expect(shown == documents, "\(query)")
  }
}

@Test func `Enter asks for the paper, which then lies over the place`() throws {
  let size = Size(rows: 20, columns: 80)
  let scene = scene(try Rehearsal.closed())
  var station = station(scene, size)
  #expect(station.openSelectedPaper(scene) == [.preview(document: "minutes")])

  let paper = MinutesPaper(of: scene.session, copy: .internal, seal: nil, at: scene.now).paper
  station.show([paper, paper], of: "minutes", showing: scene)
  guard case .text(let sheet) = station.overlays.last else {
    Issue.record("no page of text")
    return
  }
  let text = sheet.paragraphs.map(\.vi)
  #expect(sheet.title.vi == "Biên bản · dự thảo")
  #expect(text.count { $0 == "BIÊN BẢN" } == 2)
  #expect(text.contains("────── bản 2/2 ──────"))
  #expect(text.contains { $0.contains("Giá bồi thường đất vườn") })
}

@Test func `a paper that is not there opens nothing`() throws {
  let scene = scene(try Rehearsal.closed())
  var station = station(scene, Size(rows: 20, columns: 80))
  station.show([], of: "minutes", showing: scene)
  #expect(station.overlays.isEmpty)
}

@Test func `c asks for the selected paper as a file, for the minutes from elsewhere`() throws {
  let size = Size(rows: 20, columns: 80)
  let scene = scene(try Rehearsal.closed())
  var station = station(scene, size)
  #expect(
    station.exportSelected(as: "docx", showing: scene) == [
      .export(document: "minutes", format: "docx")
    ]
  )
  _ = station.lists.papers.handle(.down)
  _ = station.lists.papers.handle(.down)
  #expect(
    station.exportSelected(as: "docx", showing: scene) == [
      .export(document: "notice", format: "docx")
    ]
  )
  station.place = .minutes
  #expect(
    station.exportSelected(as: "docx", showing: scene) == [
      .export(document: "minutes", format: "docx")
    ]
  )
}
