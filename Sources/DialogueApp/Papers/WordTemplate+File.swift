import DeskKit
import DialogueJournal
import PaperWriters

extension WordTemplate {
  /// - Throws: `Complaint` for a file that is no Word document, `SystemFault`.
  init(file path: String) throws {
    let bytes = try TextFile.read(path, limit: Self.longest)
    do {
      try self.init(bytes)
    } catch {
      throw error.complaint(path)
    }
  }

  private static let longest = 50_000_000
}
