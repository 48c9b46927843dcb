import ArgumentParser

/// How a writing process goes about it; all but the first are controls.
enum WriterWay: String, ExpressibleByArgument {
  /// As the program does.
  case sound
  /// Never waits for the disk.
  case unsynced
  /// Acknowledges before it writes.
  case early
  /// Tries a failed sync again and takes a later answer for the truth.
  case stubborn
  /// Takes no lock.
  case unlocked
  /// Keeps in memory every journal that it has seen, and takes its time.
  case hoarding
}
