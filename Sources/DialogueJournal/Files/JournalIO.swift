package import Glibc

/// The calls on which a journal's safety rests, so that tests can make them fail.
package struct JournalIO {
  /// As `write(2)`.
  package var write: (Int32, UnsafeRawBufferPointer) -> Int

  /// As `fdatasync(2)`.
  package var sync: (Int32) -> Int32

  /// As `ftruncate(2)`.
  package var truncate: (Int32, Int) -> Int32

  /// As `fchmod(2)`.
  package var setMode: (Int32, mode_t) -> Int32

  package init(
    write: @escaping (Int32, UnsafeRawBufferPointer) -> Int = {
      Glibc.write($0, $1.baseAddress, $1.count)
    },
    sync: @escaping (Int32) -> Int32 = { fdatasync($0) },
    truncate: @escaping (Int32, Int) -> Int32 = { ftruncate($0, $1) },
    setMode: @escaping (Int32, mode_t) -> Int32 = { fchmod($0, $1) }
  ) {
    self.write = write
    self.sync = sync
    self.truncate = truncate
    self.setMode = setMode
  }
}
