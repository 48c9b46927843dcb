/// A paper, as the command line names it.
package enum PaperName: String, CaseIterable, Sendable {
  case minutes
  /// The proof of order: who registered, was called, was moved and why, without matters.
  case order
}
