package import DeskKit

/// How far the reading of the sessions held before has come.
package enum EarlierNews: Sendable {
  /// Journals, of those that lie in the folder.
  case reading(done: Int, of: Int)
  case read(EarlierMatters)
  /// Nothing was read, and why.
  case failed(Phrase)
}
