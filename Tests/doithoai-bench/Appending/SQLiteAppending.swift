import Glibc

/// A table in SQLite's write-ahead log with `synchronous=FULL`; the library is looked for when it is
/// wanted, so that nothing else needs it.
struct SQLiteAppending: Appending {
  struct Failed: Error, CustomStringConvertible {
    let code: Int32

    var description: String { "SQLite answers \(code)" }
  }

  private typealias Handle = OpaquePointer
  private typealias Open =
    @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>) -> Int32
  private typealias Execute =
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>, OpaquePointer?, OpaquePointer?, OpaquePointer?
    ) -> Int32
  private typealias Prepare =
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>, Int32, UnsafeMutablePointer<OpaquePointer?>,
      OpaquePointer?
    ) -> Int32
  private typealias Step = @convention(c) (OpaquePointer?) -> Int32

  private static let done: Int32 = 101

  private let step: Step
  private let reset: Step
  private var database: OpaquePointer?
  private var insertion: OpaquePointer?

  static var isInstalled: Bool { dlopen("libsqlite3.so.0", RTLD_NOW) != nil }

  init(_ path: String, size: Int) throws {
    guard let library = dlopen("libsqlite3.so.0", RTLD_NOW),
      let open = dlsym(library, "sqlite3_open"), let execute = dlsym(library, "sqlite3_exec"),
      let prepare = dlsym(library, "sqlite3_prepare_v2"),
      let step = dlsym(library, "sqlite3_step"), let reset = dlsym(library, "sqlite3_reset")
    else { throw Failed(code: -1) }
    self.step = unsafeBitCast(step, to: Step.self)
    self.reset = unsafeBitCast(reset, to: Step.self)
    try Self.check(unsafeBitCast(open, to: Open.self)(path, &database))
    let text = String(repeating: "a", count: size)
    for statement in [
      "PRAGMA busy_timeout=60000", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
      "CREATE TABLE IF NOT EXISTS record (n INTEGER PRIMARY KEY, line TEXT)",
    ] {
      try Self.check(unsafeBitCast(execute, to: Execute.self)(database, statement, nil, nil, nil))
    }
    try Self.check(
      unsafeBitCast(prepare, to: Prepare.self)(
        database,
        "INSERT INTO record (line) VALUES ('\(text)')",
        -1,
        &insertion,
        nil
      )
    )
  }

  mutating func append() throws {
    let answer = step(insertion)
    guard answer == Self.done else { throw Failed(code: answer) }
    try Self.check(reset(insertion))
  }

  private static func check(_ code: Int32) throws {
    guard code == 0 else { throw Failed(code: code) }
  }
}
