package import DialogueApp
package import DialogueCoding
import DialogueCore
import DialogueJournal
import OfficeData

/// The sample session that the program carries, as a proof needs it.
package struct SampleSession {
  /// Lives as long as the sample: its journal lies there.
  package let folder: WorkFolder

  /// The journal; nobody else writes to it.
  package let path: String

  package let bytes: [UInt8]

  /// - Parameters:
  ///   - isWhole: Whether it is played to the archive; else a citizen is speaking.
  ///   - inMemory: Whether it lies where nothing is ever on a disk.
  /// - Throws: `FileBytes.Fault`, and what stops a demonstration.
  package init(isWhole: Bool = false, inMemory: Bool = false) throws {
    folder = try WorkFolder(inMemory: inMemory)
    path = try Demonstration(in: Self.office(in: folder)).create(isWhole: isWhole)
    bytes = try FileBytes.read(path)
  }

  /// Stops the clock of whoever speaks: from then on a screen changes only when something is done,
  /// and what is painted within a key's time is the answer to that key.
  package func stopClock() throws {
    let clock = try JournalClock.system()
    let store = try SessionStore(
      opening: path,
      as: Actor(.operator, desk: 8),
      attachment: Attachment(run: "op8", boot: clock.boot),
      clock: clock
    )
    guard let floor = store.session.floor else { return }
    _ = try store.perform(
      .pauseSpeech(speech: floor.id),
      id: CommandID("op8.1"),
      as: store.station
    )
  }

  /// An office whose every folder lies in the work folder.
  package static func office(in folder: WorkFolder) -> Office {
    let home = folder.path
    return Office(Surroundings { ["HOME": home, "LANG": "vi_VN.UTF-8"][$0] })
  }

  /// The lines of the journal, each with its line feed.
  package var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start...place])
      start = place + 1
    }
    return lines
  }

  /// The commands that the sample is played from.
  package static func commands() throws -> [CommandLine] {
    let text = try OfficeLibrary(OfficeFiles()).commands(ofSample: Demonstration.usualSample)
    return try text.split(separator: "\n").map { line in
      var line = try CommandLine(String(line))
      // Boxes that are the same in every run: two journals can then be compared by their bytes.
      line.command = line.command.sealingPrivateTexts { _, _ in
        "\(PrivateText.sealedPrefix)AAAA"
      }
      return line
    }
  }
}
