/// Why the store did not record a command, beside the rules of the meeting.
package enum StoreFault: Error, Equatable, Sendable {
  case readOnly(ReadOnlyReason)
  /// The same intention is in the journal already.
  case alreadyRecorded(number: Int)
  /// Another station's intention has that id.
  case idTaken(number: Int)
  /// A newer run of the station has taken its place.
  case takenOver(run: String)
  /// Only a rehearsal lets a command say when it takes place.
  case notARehearsal
  /// Larger than any record may be; bytes.
  case tooLarge(size: Int)
  /// The record could not be confirmed on the disk, and the store writes no more.
  case notRecorded(SystemFault)
  /// What was to be written would not read back as the same record.
  case unwritable(record: Int)
}
