import DialogueCore
import OfficeData
import ProofKit

/// Data files that somebody has edited badly.
struct HostileFiles {
  /// A file's name, a line feed, and what is in it.
  let files: [[UInt8]]

  init() {
    files = OfficeFiles.embedded.filter { $0.hasSuffix(".yaml") }.compactMap { name in
      guard let file = try? OfficeFiles().file(name) else { return nil }
      return Array("\(name)\n\(file.text)".utf8)
    }
  }

  /// Reads the file as an office's own; whatever is wrong must be said in so many words.
  func fault(_ bytes: [UInt8]) -> String? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let name = String(decoding: bytes[..<end], as: UTF8.self)
    let parts = name.split(separator: "/")
    guard OfficeFiles.embedded.contains(name), let last = parts.last else { return nil }
    let id = String(last.dropLast(".yaml".count))
    do {
      let folder = try WorkFolder(inMemory: true)
      defer { withExtendedLifetime(folder) {} }
      try Tool.makeFolder(folder.path, inside: parts.dropLast().map(String.init))
      try FileBytes.write(bytes[(end + 1)...], to: folder[name])
      let library = OfficeLibrary(OfficeFiles(folder: folder.path))
      try read(String(parts[0]), id, at: folder[name], library)
      return nil
    } catch let error as OfficeFileError {
      return "\(error)".isEmpty ? "an error without words" : nil
    } catch {
      return "\(error)"
    }
  }

  private func read(
    _ kind: String,
    _ id: String,
    at path: String,
    _ library: OfficeLibrary
  ) throws {
    switch kind {
    case "rulesets": _ = try library.ruleset(RulesetID(id))
    case "agendas": _ = try library.agenda(AgendaID(id))
    case "units": _ = try library.catalogue(units: id)
    case "calendar": _ = try library.calendar()
    case "samples": _ = try library.plan(atPath: path)
    default: _ = try library.catalogue(units: "commune-2024")
    }
  }
}
