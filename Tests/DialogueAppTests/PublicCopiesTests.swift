import DialogueApp
import DialoguePapers
import Foundation
import OfficeData
import Testing

/// What leaves the office names no citizen, whatever is asked for and in whatever form.
struct PublicCopiesTests {
  @Test(arguments: ["ngoc-chau", "thach-ha", "son-dong"])
  func `no public copy that is text holds a citizen's name, telephone or address`(
    sample: String
  ) throws {
    let test = try TestOffice()
    let journal = try Demonstration(sample, in: test.office).create(isWhole: true)
    let secrets = try secrets(of: sample)
    #expect(secrets.count > 10)
    var printed: Set<String> = []
    for name in PaperName.allCases {
      for (format, text) in try texts(of: name, from: journal, in: test.office) {
        printed.insert(name.rawValue)
        #expect(secrets.filter(text.contains) == [], "\(name.rawValue) \(format.rawValue)")
      }
    }
    #expect(printed.isSuperset(of: ["minutes", "order", "deadlines", "notice", "petitions"]))
  }

  @Test func `the internal copy of the proof of order names citizens, the public one does not`()
    throws
  {
    let test = try TestOffice()
    let journal = try test.sample()
    let copies = try [false, true].map { isPublic in
      try PaperExport(.kind(.order), of: journal, isPublic: isPublic, in: test.office).bytes(.csv)
    }.map { String(decoding: $0, as: UTF8.self) }
    #expect(copies[0].contains("Lê Thị Hoa"))
    #expect(copies[1].contains("L.T.H."))
  }

  /// None where there is no such paper or no public copy of it.
  private func texts(
    of name: PaperName,
    from journal: String,
    in office: Office
  ) throws -> [PaperFormat: String] {
    let formats = PaperFormat.allCases.filter {
      !$0.isBinary && ($0 == .ics) == (name == .deadlines)
    }
    guard let first = formats.first,
      let export = try unlessRefused({
        try DocumentExport(name, of: journal, as: first, unit: nil, isPublic: true, in: office)
      })
    else { return [:] }
    var texts: [PaperFormat: String] = [:]
    for format in formats {
      let bytes = try unlessRefused {
        switch export {
        case .papers(let papers, _): try papers.bytes(format)
        case .calendar: try export.bytes
        }
      }
      texts[format] = bytes.map { String(decoding: $0, as: UTF8.self) }
    }
    return texts
  }

  private func unlessRefused<Value>(_ make: () throws -> Value) throws -> Value? {
    do { return try make() } catch is Complaint { return nil }
  }

  /// What the citizens of a sample gave to the desk.
  private func secrets(of sample: String) throws -> Set<String> {
    let library = OfficeLibrary(OfficeFiles())
    let lines = try library.commands(ofSample: sample).split(separator: "\n")
    let commands = try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) }
    return commands.reduce(into: []) { $0.formUnion(secrets(in: $1)) }
  }

  private func secrets(in value: Any) -> Set<String> {
    switch value {
    case let list as [Any]: return list.reduce(into: []) { $0.formUnion(secrets(in: $1)) }
    case let object as [String: Any]:
      let inner = object.values.reduce(into: Set<String>()) { $0.formUnion(secrets(in: $1)) }
      guard let registrant = object["registrant"] as? [String: Any] else { return inner }
      let names =
        [registrant["name"] as? String].compactMap(\.self)
        + (registrant["coPetitioners"] as? [String] ?? [])
      let others = ["phone", "address"].compactMap { registrant[$0] as? String }
      // A name of one word is a word like others.
      let full = names.filter { $0.contains(" ") && !$0.hasPrefix("Không rõ") }
      return inner.union(full + others)
    default: return []
    }
  }
}
