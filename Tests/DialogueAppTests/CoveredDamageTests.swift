import DeskKit
import DialogueApp
import DialogueCore
import DialogueTestSupport
import Foundation
import Testing

@testable import DialogueJournal

/// What lists and the board say of a damaged journal beside others of the same session.
struct CoveredDamageTests {
  private let office: TestOffice

  /// Those of the whole sample.
  private let lines: [String]

  init() throws {
    office = try TestOffice()
    let whole = try Demonstration(in: office.office).create(isWhole: true)
    lines = try String(contentsOfFile: whole, encoding: .utf8)
      .split(separator: "\n").map(String.init)
    try FileManager.default.removeItem(atPath: whole)
  }

  private func path(_ name: String) -> String { "\(office.office.sessions.path)/\(name).journal" }

  private func write(_ lines: some Sequence<String>, to name: String) throws -> String {
    let text = lines.map { $0 + "\n" }.joined()
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
    return path(name)
  }

  /// The whole sample with one line altered, so many from its end.
  private func damaged(_ name: String, fromEnd: Int) throws -> String {
    var altered = lines
    altered[lines.count - fromEnd] = lines[lines.count - fromEnd].replacing("\"h\"", with: "\"x\"")
    return try write(altered, to: name)
  }

  private func due(_ paths: [String]) throws -> (rows: [String], words: [String]) {
    let lines = try DueListing(paths, .init(), in: office.office)
      .result(isJSON: true, isExplained: false).lines
    return (
      lines.filter { !$0.hasPrefix("doithoai: ") }, lines.filter { $0.hasPrefix("doithoai: ") }
    )
  }

  /// The exit code where nothing is overdue.
  private func code(_ paths: [String]) throws -> Int32 {
    let query = DueListing.Query(isOverdueOnly: true, day: Day("2024-05-24"))
    return try DueListing(paths, query, in: office.office)
      .result(isJSON: true, isExplained: false).code
  }

  private func listed() throws -> [String] {
    try SessionListing(in: office.office).result(isJSON: false).lines
      .filter { $0.hasPrefix("doithoai: ") }
  }

  private func board(_ office: Office) throws -> String {
    let display = ScriptedDisplay(size: Size(rows: 24, columns: 80))
    _ = try FollowUpReading(of: nil, in: office).choose(on: display)
    return display.text
  }

  @Test func `a repaired journal that is damaged itself stands for no other`() throws {
    let hong = try damaged("hong", fromEnd: 1)
    _ = try SessionRepairing(hong, in: office.office).result()
    let repaired = path("hong-repaired")
    #expect(try code([hong, repaired]) == VerbResult.done)
    let good = try String(contentsOfFile: repaired, encoding: .utf8)
    try (good + "x\n").write(toFile: repaired, atomically: true, encoding: .utf8)
    let words = try due([hong, repaired]).words
    #expect(words.count == 2)
    #expect(words.allSatisfy { $0.contains("Back up the file") }, "\(words)")
    #expect(try code([hong, repaired]) == VerbResult.refused)
  }

  @Test func `a journal in which the same records tell something else is no copy`() throws {
    let hong = try damaged("hong", fromEnd: 1)
    var previous = String(repeating: "0", count: 64)
    let forged = try lines.map { line in
      let end = try #require(line.range(of: #","h":""#)).lowerBound
      let body = line[..<end].replacing("Ngọc Châu", with: "Ngọc Chấu")
      previous = Checksum.text(of: (previous + body).utf8)
      return "\(body),\"h\":\"\(previous)\"}"
    }
    #expect(forged != lines)
    let other = try write(forged, to: "khac")
    #expect(try JournalVerification.verify(other).damage.isEmpty)
    let words = try due([hong, other]).words
    #expect(words.count == 1)
    #expect(words.first?.contains("Back up the file") == true, "\(words)")
  }

  @Test func `a repair before the damage is none of it`() throws {
    let hong = try damaged("hong", fromEnd: 1)
    _ = try SessionRepairing(hong, in: office.office).result()
    let repaired = try String(contentsOfFile: path("hong-repaired"), encoding: .utf8)
    try FileManager.default.removeItem(atPath: path("hong-repaired"))
    try (repaired + "x\n").write(toFile: hong, atomically: true, encoding: .utf8)
    try repaired.write(toFile: path("sao-luu"), atomically: true, encoding: .utf8)
    let words = try due([hong, path("sao-luu")]).words
    #expect(words.first?.contains("1 line shorter") == true, "\(words)")
    #expect(try code([hong, path("sao-luu")]) == VerbResult.refused)
  }

  @Test func `of several the longest is named, everywhere`() throws {
    _ = try damaged("hong", fromEnd: 5)
    _ = try write(lines.dropLast(), to: "a-ngan")
    let long = try write(lines, to: "m-dai")
    _ = try write(lines.dropLast(), to: "z-ngan")
    let named = try due(office.office.sessions.journals()).words
    #expect(named.count == 1)
    #expect(named.first?.contains("\(long) has every good record: go on") == true, "\(named)")
    #expect(try listed() == named)
    #expect(try board(office.office).contains("damaged hong (m-dai read instead)"))
  }

  @Test func `a copy that is shorter than the damaged one is not what to go on with`() throws {
    let hong = try damaged("hong", fromEnd: 5)
    let copy = try write(lines.dropLast(3), to: "sao-luu")
    let told = try due([hong, copy])
    #expect(try told.rows == due([copy]).rows)
    #expect(told.words.count == 1)
    let words = try #require(told.words.first)
    #expect(words.contains("was altered") && words.contains("is 3 lines shorter"), "\(words)")
    #expect(words.contains("`doithoai repair \(hong)`"))
    #expect(!words.contains("go on with it"))
    #expect(try listed() == [words])
    #expect(try code([hong, copy]) == VerbResult.refused)
    try FileManager.default.removeItem(atPath: copy)
    _ = try SessionRepairing(hong, in: office.office).result()
    let repaired = path("hong-repaired")
    #expect(try due([hong, repaired]).words.first?.contains("go on with it") == true)
    #expect(try code([hong, repaired]) == VerbResult.done)
  }

  @Test func `a damaged rehearsal that is named together with its folder is told`() throws {
    let hong = try damaged("hong", fromEnd: 1)
    _ = try write(lines, to: "sao-luu")
    let alone = try due([hong])
    #expect(!alone.rows.isEmpty)
    let together = try due([hong, office.office.sessions.path])
    #expect(together.rows == alone.rows)
    #expect(together.words == alone.words)
  }

  @Test func `the list tells of each of several damaged copies what stands for it`() throws {
    let copy = try write(lines, to: "sao-luu")
    let all = try (1...4).map { try damaged("hong-\($0)", fromEnd: $0) }
    let words = try listed()
    #expect(words.count == all.count)
    for path in all {
      let own = words.filter { $0.hasPrefix("doithoai: \(path)") }
      #expect(own.count == 1)
      #expect(own.first?.contains("\(copy) has every good record") == true, "\(words)")
    }
  }

  @Test func `the board has room in 80 columns for what is damaged and what was read`() throws {
    _ = try damaged("hong", fromEnd: 1)
    let plain = try board(office.office)
    #expect(plain.contains("damaged journals, read up to the damage: hong"), "\(plain)")
    let copy = try write(lines, to: "tot")
    _ = try damaged("hu", fromEnd: 2)
    let two = try board(office.office)
    #expect(two.contains("damaged hong (tot read instead), hu (tot read instead)"), "\(two)")
    let home = office.folder
    let vietnamese = Office(Surroundings { ["HOME": home, "LANG": "vi_VN.UTF-8"][$0] })
    let words = try board(vietnamese)
    #expect(words.contains("nhật ký hỏng hong (đọc tot thay), hu (đọc tot thay)"), "\(words)")
    try FileManager.default.removeItem(atPath: copy)
    let alone = try board(vietnamese)
    #expect(alone.contains("nhật ký hỏng, chỉ đọc được phần đầu: hong, hu"), "\(alone)")
  }
}
