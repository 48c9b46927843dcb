/// A deadline reckoned anew, and in which record.
package struct Reckoning: Equatable, Sendable {
  package let record: Int
  package let change: DeadlineChange
}
