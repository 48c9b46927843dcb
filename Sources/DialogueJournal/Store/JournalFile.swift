import DialogueCoding
import Glibc

/// One journal while it is open: reads what was appended, judges what is damaged, appends.
///
/// Owned by one thread. Everything that looks past the last line feed or writes holds the lock.
final class JournalFile {
  let path: String
  let file: OpenFile
  private let io: JournalIO
  private let identity: FileStatus
  private(set) var position = ChainPosition()
  private var space = ReservedSpace()

  /// What was read of it before it was opened, until its start is read here.
  private var foreseen: ForeseenJournal?

  /// Opens for appending, or only for reading when asked to.
  init(_ path: String, forWriting: Bool, options: StoreOptions) throws {
    self.path = path
    io = options.io
    foreseen = options.foreseen
    file = try OpenFile(path, flags: forWriting ? O_RDWR | O_APPEND : O_RDONLY, io: options.io)
    identity = try file.status()
    guard !identity.isFolder else {
      throw JournalDamage(path: path, line: 1, offset: 0, kind: .folder)
    }
  }

  /// Room that the disk has for further records, when it has little.
  var spaceLeft: SpaceLeft? { space.left }

  /// Performs `body` while no other process writes; waits for as long as one does.
  func locked<Value>(_ body: () throws -> Value) throws -> Value {
    try file.lock()
    defer { file.unlock() }
    return try body()
  }

  /// Makes sure that the file is still the one that was read, and no shorter.
  func checkIdentity() throws {
    let status = try file.status()
    guard let named = FileStatus(path: path) else {
      let open = "/proc/\(getpid())/fd/\(file.descriptor)"
      throw damage(status.links > 0 ? .moved : .deleted(copy: open))
    }
    guard status.links > 0, named.isSameFile(as: identity) else { throw damage(.replaced) }
    guard status.size >= position.offset else {
      throw damage(.shrank(from: position.offset, to: status.size))
    }
    try checkLastFingerprint()
  }

  /// Compares the last record on the disk with the one in memory.
  private func checkLastFingerprint() throws {
    guard position.records > 0 else { return }
    let expected = position.fingerprint.textBytes + Array("\"}\n".utf8)
    let stored = try file.read(position.offset - expected.count..<position.offset)
    guard stored == expected else { throw damage(.rewritten(record: position.records - 1)) }
  }

  /// Bytes that are read at a time; several times the longest line.
  static let pieceSize = 4 * RecordLine.largestSize

  /// Hands over the good records that were appended since the last time.
  ///
  /// A long journal is read piece by piece; what stands behind the good records is read whole, so
  /// that it can be judged.
  ///
  /// - Parameters:
  ///   - syncing: Whether a record is handed over only when it is on the disk for certain; not after
  ///     a sync has failed, because another one may report success for bytes that were lost.
  ///   - receive: Takes the records, oldest first.
  /// - Returns: The scan, standing where the good records end.
  /// - Throws: `SystemFault`; `JournalDamage` for a record with a right fingerprint and wrong words.
  func readNew(syncing: Bool, _ receive: (ReadRecord) -> Void) throws -> JournalScan {
    let size = max(try file.boundedSize(), position.offset)
    while size - position.offset > Self.pieceSize {
      let piece = position.offset..<position.offset + Self.pieceSize
      let rest = try scan(piece, syncing: syncing, receive).rest
      // Half a line at the end of a piece begins the next one; a whole one is not good.
      guard rest.count < RecordLine.largestSize, JournalScan.lineFeed(in: rest) == nil else {
        break
      }
    }
    return try scan(position.offset..<size, syncing: syncing, receive)
  }

  /// Hands over the good records of a stretch that begins where the last one ended.
  private func scan(
    _ stretch: Range<Int>,
    syncing: Bool,
    _ receive: (ReadRecord) -> Void
  ) throws -> JournalScan {
    let bytes = try file.read(stretch)
    // After the reading, so that nothing is in it that came behind the sync.
    if syncing, !bytes.isEmpty { try syncForReading() }
    let ahead = position == ChainPosition() ? foreseen?.take(bytes) : nil
    foreseen = nil
    var scan = JournalScan(bytes, from: position, ahead: ahead)
    do {
      while let record = try scan.next() {
        receive(record)
        position = scan.position
      }
    } catch {
      throw damage(.coding(error))
    }
    return scan
  }

  /// Makes what was read as durable as it is visible.
  private func syncForReading() throws {
    do {
      try file.sync()
    } catch let fault as SystemFault where fault.code == EINVAL {
      // A file system that only reads, such as a CD's, has nothing to sync.
    }
  }

  func sync() throws { try file.sync() }

  /// Writes one line behind the last good record and waits until it is on the disk.
  ///
  /// On a fault the line is taken away again, as far as the disk still obeys.
  func append(_ line: [UInt8], fingerprint: Fingerprint) throws {
    guard position.offset + line.count <= OpenFile.largestSize else {
      throw SystemFault(.write, path: path, code: EFBIG)
    }
    space.prepare(file, position: position)
    do {
      try file.write(line)
      try file.sync()
    } catch {
      // What can be done is done; the first fault is the one that matters.
      try? file.truncate(to: position.offset)
      throw error
    }
    position.records += 1
    position.fingerprint = fingerprint
    position.offset += line.count
  }

  /// Cuts the file behind the last good record, after the bytes there were kept elsewhere.
  ///
  /// - Returns: The name of the file that keeps them.
  func removeTail(_ bytes: [UInt8]) throws -> String {
    let kept = try NewFile.keep(
      bytes,
      at: "\(path).torn-\(position.offset)-\(getpid())",
      io: io
    )
    try file.truncate(to: position.offset)
    try file.sync()
    return FilePaths.name(of: kept)
  }

  /// Ends a last record of so many bytes that is whole but for its line feed.
  func addLineFeed(afterRecordOf size: Int) throws {
    try file.truncate(to: position.offset + size)
    try file.write([UInt8(ascii: "\n")])
    try file.sync()
  }

  func damage(_ kind: JournalDamage.Kind, sign: JournalDamage.EditorSign? = nil) -> JournalDamage {
    JournalDamage(
      path: path,
      line: position.records + 1,
      offset: position.offset,
      kind: kind,
      sign: sign
    )
  }
}
