/// A place of a form that is written in by hand, or already filled.
package struct PaperBlank: Equatable, Sendable {
  /// `Họ và tên`; the layout brings the colon.
  package var label: String

  /// What is known; dots follow it up to the place's end.
  package var value: String?

  /// The share of the line's width, compared with its neighbours.
  package var weight: Int

  package init(_ label: String, value: String? = nil, weight: Int = 1) {
    self.label = label
    self.value = value
    self.weight = weight
  }
}
