/// A screen with a keyboard, and the one place where the program waits.
///
/// Not safe to share between threads: whoever opened it uses it.
package protocol Display: AnyObject {
  var size: Size { get }

  /// Waits for keys, a signal, something to read, or a time, whichever comes first.
  ///
  /// - Parameters:
  ///   - descriptors: File descriptors of others to watch for reading.
  ///   - deadline: Milliseconds of `CLOCK_BOOTTIME`; `nil` waits for ever, a past time only looks.
  /// - Returns: The one thing that ended the wait; others that happened come with the next calls.
  func wait(for descriptors: [Int32], until deadline: Int64?) -> DisplayInput

  /// Shows a frame; what does not change costs nothing.
  func show(_ frame: Frame)

  func bell()

  /// Stops the program as Ctrl-Z does, and returns when it goes on.
  func suspend()

  /// Gives the terminal to another program until `comeBack()`.
  func leave()

  func comeBack()

  /// Gives the terminal back for good; later calls do nothing.
  func close()
}
