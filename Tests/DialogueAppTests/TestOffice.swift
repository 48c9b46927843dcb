import DeskKit
import DialogueApp
import DialogueCore
import DialogueJournal
import Foundation
import Testing

/// An office in a folder of its own that goes when the test ends.
final class TestOffice {
  let folder: String
  let office: Office

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "doithoai-app-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    self.folder = folder
    office = Office(Surroundings { ["HOME": folder, "LANG": "en_US.UTF-8"][$0] })
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// A sample session in which a citizen is speaking.
  func sample() throws -> String {
    try Demonstration(in: office).create(isWhole: false)
  }

  /// A session of which nothing but the plan is there.
  func planned(isRehearsal: Bool) throws -> String {
    let request = PlanRequest(
      name: isRehearsal ? "rehearsed" : "planned",
      authority: "UBND xã Ngọc Châu",
      locality: "Ngọc Châu",
      title: "Đối thoại",
      date: Day("2024-05-24"),
      venue: "Nhà văn hóa",
      chair: "Ông Vũ Sơn",
      topics: ["Đất đai"],
      ruleset: "ngoc-chau-2024",
      agenda: "b-commune",
      units: "commune-2024"
    )
    return try SessionCreation(request, in: office)
      .create(isRehearsal: isRehearsal, isHistorical: true)
  }

  /// Puts a data file of its own into the office's folder.
  func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: office.dataFolder).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  /// A store on the journal, as another process would have it.
  func store(_ path: String, as station: Actor, isViewOnly: Bool = false) throws -> SessionStore {
    let clock = try JournalClock.system()
    return try SessionStore(
      opening: path,
      as: station,
      attachment: .ofProcess(run: station.newRun(), clock: clock),
      clock: clock,
      options: StoreOptions(isViewOnly: isViewOnly)
    )
  }

  func drafts(of path: String, _ station: Actor) throws -> DraftFile {
    let session = try store(path, as: station, isViewOnly: true).session
    return DraftFile(
      folder: office.surroundings.stateFolder,
      journal: session.journalID,
      station: station,
      texts: PrivateTexts(path: path, journal: session.journalID)
    )
  }
}
