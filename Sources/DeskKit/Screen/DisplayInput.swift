/// What ended a wait.
package enum DisplayInput: Equatable, Sendable {
  /// All keys that were there, oldest first; never empty.
  case keys([Key])
  case resized(Size)
  /// These of the descriptors that were asked for can be read without waiting.
  case readable([Int32])
  case deadline
  /// A signal asks the program to end; the number is for the exit code.
  case terminate(signal: Int32)
  /// The terminal is gone.
  case hangUp
}
