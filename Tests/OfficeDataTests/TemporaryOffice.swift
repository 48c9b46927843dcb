import Foundation
import OfficeData

/// An office's own folder for one test, gone with the value.
final class TemporaryOffice {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "office-\(UUID().uuidString)")

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  var library: OfficeLibrary { OfficeLibrary(OfficeFiles(folder: folder.path())) }

  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  func write(_ data: Data, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: file)
  }

  func path(_ path: String) -> String { "\(folder.path())/\(path)" }
}
