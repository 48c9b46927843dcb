/// One data file: where it was found and what is in it.
package struct OfficeFile: Equatable, Sendable {
  /// The path a person would open: `data/rulesets/law-2025.yaml`, or one in the office's own folder.
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
