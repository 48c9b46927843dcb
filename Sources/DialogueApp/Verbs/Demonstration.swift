import DeskKit
import DialogueCore
import DialogueJournal
import OfficeData

/// A sample session in a folder of its own, played so far that a citizen has the floor.
package struct Demonstration {
  /// The sample of a commune's chairman.
  package static let usualSample = "ngoc-chau"

  private let office: Office
  private let sample: String
  private let commands: [Substring]

  /// What followed the session.
  private let aftermath: [Substring]

  /// - Throws: `OfficeFileError` when there is no such sample.
  package init(_ sample: String = usualSample, in office: Office) throws {
    self.office = office
    self.sample = sample
    commands = try office.library.commands(ofSample: sample).split(separator: "\n")
    aftermath =
      try office.library.aftermath(ofSample: sample)?.split(separator: "\n") ?? []
  }

  /// Makes the journal and plays the commands.
  ///
  /// - Parameter isWhole: Whether to play to the end and what followed; else half of it, and on until a citizen who
  ///   registered is speaking.
  /// - Returns: The path of the journal.
  /// - Throws: `Complaint` for a command that is refused, `SystemFault`; then nothing is left of it.
  package func create(isWhole: Bool) throws -> String {
    let plan = try office.library.plan(ofSample: sample)
    let folder = office.sessions.newFolder(named: "demo")
    let path = "\(folder)/\(plan.plan.slug)\(SessionFolder.ending)"
    let start = try startWall()
    do {
      try SessionCreation(.init(plan), in: office).rehearse(at: path, from: start)
      try play(at: path, isWhole: isWhole)
    } catch {
      PrivateFolder.remove(folder)
      throw error
    }
    return path
  }

  /// Takes back a demonstration that could not be shown, with its folder.
  ///
  /// - Parameter path: What `create` gave.
  package func remove(_ path: String) {
    guard path.contains("/") else { return }
    PrivateFolder.remove(FilePaths.folder(of: path))
  }

  private func play(at path: String, isWhole: Bool) throws {
    var recording = try CommandRecording(
      path: path,
      as: Actor(.secretary),
      isJSON: false,
      language: office.language
    )
    for (number, command) in commands.enumerated() {
      try play(command, "commands.jsonl:\(number + 1)", &recording)
      guard isWhole || number < commands.count / 2 || !recording.session.hasSpeakingCitizen else {
        return
      }
    }
    guard isWhole else { return }
    for (number, command) in aftermath.enumerated() {
      try play(command, "aftermath.jsonl:\(number + 1)", &recording)
    }
  }

  private func play(
    _ command: Substring,
    _ place: String,
    _ recording: inout CommandRecording
  ) throws {
    let answer = recording.perform(String(command))
    guard recording.hasRefused else { return }
    throw Complaint("data/samples/\(sample)/\(place)", Phrase(verbatim: answer ?? ""))
  }

  /// When the script begins; the plan was made a moment before.
  private func startWall() throws -> Int64 {
    let first = try commands.first.map { try CommandRecording.wall(of: String($0)) } ?? nil
    guard let first else {
      throw Complaint(
        "data/samples/\(sample)/commands.jsonl:1",
        Phrase(vi: "thiếu \"at\"", en: "\"at\" is missing")
      )
    }
    return first - 1000
  }
}

extension Session {
  /// A citizen who registered is speaking now, and the clock runs.
  fileprivate var hasSpeakingCitizen: Bool {
    floor.map { $0.kind == .registered && $0.state == .speaking } ?? false
  }
}
