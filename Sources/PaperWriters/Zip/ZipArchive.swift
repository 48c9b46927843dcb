import CZip

/// Files in one file, as a .docx is made.
package enum ZipArchive {
  /// One file inside.
  package struct Part: Equatable, Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(_ name: String, _ text: String) {
      self.name = name
      bytes = Array(text.utf8)
    }

    package init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  package enum Fault: Error, Equatable, Sendable {
    /// The library that packs is not on this machine.
    case notInstalled
    case notPacked
  }

  /// The same parts always give the same bytes.
  package static func packed(_ parts: [Part]) throws(Fault) -> [UInt8] {
    guard czip_is_installed() != 0 else { throw .notInstalled }
    guard let bytes = pack(parts[...], behind: []) else { throw .notPacked }
    return bytes
  }

  /// The part of that name as text, nil when it is missing, damaged or longer than `limit`.
  package static func text(_ name: String, in archive: [UInt8], limit: Int) -> String? {
    bytes(of: name, in: archive, limit: limit).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// Every file inside in its order, folders left out; nil when something is damaged, when there
  /// are very many, or when all of them together are longer than `limit`.
  package static func parts(of archive: [UInt8], limit: Int) -> [Part]? {
    var parts: [Part] = []
    var room = limit
    while let name = name(at: parts.count, in: archive) {
      guard parts.count < mostParts, let bytes = bytes(of: name, in: archive, limit: room) else {
        return nil
      }
      room -= bytes.count
      parts.append(Part(name, bytes: bytes))
    }
    let files = parts.filter { !$0.name.hasSuffix("/") }
    return files.isEmpty ? nil : files
  }

  /// A word processor makes some dozens; each costs a look through the names of all.
  private static let mostParts = 500

  private static func bytes(of name: String, in archive: [UInt8], limit: Int) -> [UInt8]? {
    var length = 0
    let bytes = archive.withUnsafeBufferPointer {
      czip_unpack($0.baseAddress, $0.count, name, limit, &length)
    }
    guard let bytes else { return nil }
    defer { czip_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: length))
  }

  private static func name(at index: Int, in archive: [UInt8]) -> String? {
    let name = archive.withUnsafeBufferPointer { czip_name($0.baseAddress, $0.count, index) }
    guard let name else { return nil }
    defer { czip_free(UnsafeMutableRawPointer(name).assumingMemoryBound(to: UInt8.self)) }
    return String(cString: name)
  }

  /// Holds every part in its place while the library reads them.
  private static func pack(_ rest: ArraySlice<Part>, behind ready: [czip_part]) -> [UInt8]? {
    guard let part = rest.first else {
      var length = 0
      guard let bytes = czip_pack(ready, ready.count, &length) else { return nil }
      defer { czip_free(bytes) }
      return Array(UnsafeBufferPointer(start: bytes, count: length))
    }
    return part.name.withCString { name in
      part.bytes.withUnsafeBufferPointer { bytes in
        let one = czip_part(name: name, bytes: bytes.baseAddress, length: bytes.count)
        return pack(rest.dropFirst(), behind: ready + [one])
      }
    }
  }
}
