/// Where somebody who was absent when called goes on coming back.
package enum AbsentReturn: Codable, Equatable, Sendable {
  /// Behind so many of those who wait.
  case afterWaiting(count: Int)
  case atEnd
}
