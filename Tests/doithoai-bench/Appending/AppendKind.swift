import ArgumentParser

/// Who appends.
enum AppendKind: String, ExpressibleByArgument, CaseIterable {
  case ours
  /// A bare `write` and `fdatasync`, under a lock where several write.
  case raw
  /// SQLite's write-ahead log, which waits for the disk at every row.
  case sqlite
}
