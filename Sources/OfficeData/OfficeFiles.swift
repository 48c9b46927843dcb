import Foundation
package import VietnameseText

/// The data files of an office: those in its own folder first, then those inside the program.
package struct OfficeFiles: Equatable, Sendable {
  /// The office's own folder, laid out like `data/`; it need not exist.
  package let folder: String?

  /// What files from outside are taken for where they are no Vietnamese in UTF-8.
  package let encoding: LegacyEncoding?

  package init(folder: String? = nil, encoding: LegacyEncoding? = nil) {
    self.folder = folder
    self.encoding = encoding
  }

  /// The paths inside `data/` of the files that the program carries, in their order.
  package static var embedded: [String] { EmbeddedFiles.paths }

  /// The file at a path inside `data/`, such as `rulesets/law-2025.yaml`.
  ///
  /// - Throws: `OfficeFileError` when there is none or it is not text.
  package func file(_ name: String) throws -> OfficeFile {
    if let folder, FileManager.default.fileExists(atPath: "\(folder)/\(name)") {
      return try file(atPath: "\(folder)/\(name)")
    }
    let path = "data/\(name)"
    guard let bytes = EmbeddedFiles.bytes(name) else {
      let ending = name.split(separator: ".").last.map { ".\($0)" } ?? ""
      let directory = name.split(separator: "/").dropLast().joined(separator: "/")
      throw OfficeFileError(
        path: path,
        problem: .notFound(known: ids(in: directory, ending: ending))
      )
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw OfficeFileError(path: path, problem: .notText)
    }
    return OfficeFile(path: path, text: text)
  }

  /// A file anywhere, such as a plan that a secretary wrote.
  ///
  /// - Throws: `OfficeFileError` when it cannot be read, is too long, is not text, or is text of
  ///   before Unicode that nobody said to convert.
  package func file(atPath path: String) throws -> OfficeFile {
    guard FileManager.default.fileExists(atPath: path) else {
      throw OfficeFileError(path: path, problem: .notFound(known: []))
    }
    // Asked before it is opened: a pipe would be waited for.
    let target = URL(filePath: path).resolvingSymlinksInPath()
    let values = try? target.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
    guard values?.isRegularFile == true, let size = values?.fileSize else {
      throw OfficeFileError(path: path, problem: .notReadable)
    }
    guard size <= Self.longest else {
      throw OfficeFileError(path: path, problem: .tooLong(limit: Self.longest))
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OfficeFileError(path: path, problem: .notReadable)
    }
    return try outsideFile(path: path, bytes: Array(data))
  }

  /// Bytes of the longest data file that is read.
  package static let longest = 4 * 1_048_576

  /// The names, without ending, of the files in a folder of `data/`, the office's own among them.
  package func ids(in directory: String, ending: String = ".yaml") -> [String] {
    let embedded = EmbeddedFiles.paths
      .filter { $0.hasPrefix("\(directory)/") }
      .map { String($0.dropFirst(directory.count + 1)) }
    let names = Set(ownNames(in: directory) + embedded)
      .filter { $0.hasSuffix(ending) && !$0.contains("/") && !$0.hasPrefix(".") }
    return names.map { String($0.dropLast(ending.count)) }.sorted()
  }

  /// The folders inside a folder of `data/`, the office's own among them.
  package func directories(in directory: String) -> [String] {
    let embedded = EmbeddedFiles.paths
      .filter { $0.hasPrefix("\(directory)/") }
      .compactMap { $0.dropFirst(directory.count + 1).split(separator: "/").first.map(String.init) }
    return Set(ownNames(in: directory) + embedded).filter { !$0.contains(".") }.sorted()
  }

  /// What stands in a folder of the office's own; a folder that cannot be listed adds nothing.
  private func ownNames(in directory: String) -> [String] {
    guard let folder else { return [] }
    return (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(directory)")) ?? []
  }

  private func outsideFile(path: String, bytes: [UInt8]) throws -> OfficeFile {
    switch LegacyText.reading(bytes, as: encoding) {
    case .text(let text): return OfficeFile(path: path, text: text)
    case .legacy(let finding):
      let problem = OfficeFileError.Problem.notUnicode(finding.encoding)
      throw OfficeFileError(path: path, line: finding.line, problem: problem)
    case .unreadable: throw OfficeFileError(path: path, problem: .notText)
    }
  }
}
