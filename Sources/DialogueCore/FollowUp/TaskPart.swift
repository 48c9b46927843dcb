/// A part that a task of the notice may have or lack.
package enum TaskPart: String, Sendable {
  case indicator
  case condition
  case limit
  /// A milestone whose term waits for something.
  case openTerm
}
