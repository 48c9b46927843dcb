import VietnameseText

/// Text on its way to a terminal from a verb that has no screen.
///
/// Names of files and folders, arguments, and what a journal says may all hold codes that steer a
/// terminal or turn the direction of text.
package enum ShownText {
  /// The same lines, each with a visible sign for everything that has no shape of its own.
  package static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { PrintableText.shown(String($0)) }
      .joined(separator: "\n")
  }
}
