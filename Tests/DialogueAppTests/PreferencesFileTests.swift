import DialogueApp
import DialogueViewModels
import Foundation
import Testing
import VietnameseText

struct PreferencesFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "doithoai-preferences-\(UUID().uuidString)").path

  @Test func `what was chosen is found again, and a new user types Telex`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = PreferencesFile(folder: "\(folder)/doithoai")
    #expect(file.load() == Preferences(typing: Typing(.telex)))
    for typing in [Typing(.vni, style: .new), .off] {
      try file.save(Preferences(typing: typing))
      #expect(file.load() == Preferences(typing: typing))
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: ["", "{", "[1]", #"{"typing":{"method":"viqr","style":"old"}}"#])
  func `a file that cannot be read is as none and is not lost`(text: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = PreferencesFile(folder: folder)
    try text.write(toFile: file.path, atomically: true, encoding: .utf8)
    #expect(file.load() == Preferences())
    #expect(file.content == .unreadable)
    #expect(try String(contentsOfFile: file.path, encoding: .utf8) == text)
    try file.save(Preferences(names: .given))
    #expect(file.content == .chosen(Preferences(names: .given)))
    #expect(try String(contentsOfFile: "\(file.path).kept-1", encoding: .utf8) == text)
    try text.write(toFile: file.path, atomically: true, encoding: .utf8)
    try file.save(Preferences())
    #expect(try String(contentsOfFile: "\(file.path).kept-2", encoding: .utf8) == text)
  }

  @Test func `choices of before names were ordered are read`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = PreferencesFile(folder: folder)
    let text = #"{"typing":{"method":"vni","style":"old"}}"#
    try text.write(toFile: file.path, atomically: true, encoding: .utf8)
    #expect(file.content == .chosen(Preferences(typing: Typing(.vni))))
  }
}
