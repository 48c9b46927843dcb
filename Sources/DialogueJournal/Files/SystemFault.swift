/// An answer of the operating system that stopped a piece of work.
package struct SystemFault: Error, Equatable, Sendable {
  /// What was asked of the system.
  package enum Call: String, Sendable {
    case open
    case read
    case write
    case sync
    case truncate
    case lock
    case status
    case link
    case remove
    case makeFolder
    case listFolder
    case setMode
  }

  package let call: Call
  package let path: String

  /// The `errno` of the call.
  package let code: Int32

  package init(_ call: Call, path: String, code: Int32) {
    self.call = call
    self.path = path
    self.code = code
  }
}
