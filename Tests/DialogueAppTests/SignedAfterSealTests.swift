import DialogueApp
import DialogueCore
import DialogueJournal
import Foundation
import Testing

/// Minutes are sealed, printed, signed, and then it is recorded who signed.
struct SignedAfterSealTests {
  private let inspector = Person("Đặng Quốc Việt", form: .mr, position: "Trưởng ban Thanh tra")

  @Test func `a signature recorded after the seal stands under the version that was signed`() throws
  {
    let test = try TestOffice()
    let path = try Demonstration(in: test.office).create(isWhole: true)
    let before = try minutes(path, in: test)
    try #require(before.contains("Dấu vân tay của bản ghi (SHA-256)"))
    try sign(nil, path, in: test)
    let signed = try minutes(path, in: test)
    #expect(!before.contains("Đặng Quốc Việt") && signed.contains("Đặng Quốc Việt"))
    #expect(body(of: signed) == body(of: before))
  }

  @Test func `who refused and then signed is not said to refuse`() throws {
    let test = try TestOffice()
    let path = try Demonstration(in: test.office).create(isWhole: true)
    try sign("chưa đọc kỹ", path, in: test)
    #expect(try minutes(path, in: test).contains("chưa đọc kỹ"))
    try sign(nil, path, in: test)
    #expect(try !minutes(path, in: test).contains("chưa đọc kỹ"))
  }

  private func sign(_ refusal: String?, _ path: String, in test: TestOffice) throws {
    let secretary = Actor(.secretary)
    let store = try test.store(path, as: secretary)
    _ = try store.perform(
      .signMinutes(person: inspector, refusal: refusal),
      id: CommandID("sec-9.\(store.session.recordCount)"),
      as: secretary
    )
  }

  private func minutes(_ path: String, in test: TestOffice) throws -> String {
    let export = try PaperExport(.minutes, of: path, isPublic: false, in: test.office)
    return String(decoding: try export.bytes(.txt), as: UTF8.self)
  }

  /// Everything above the signatures.
  private func body(of minutes: String) -> Substring {
    minutes[..<(minutes.range(of: "Hội nghị kết thúc vào")?.upperBound ?? minutes.endIndex)]
  }
}
