/// What goes with a paper (phụ lục): tables too wide for it, forms.
package struct PaperAttachment: Equatable, Sendable {
  package enum Orientation: Equatable, Sendable {
    case portrait
    case landscape
  }

  /// `Phụ lục`, or `Phụ lục I` when there are several; empty on a form handed out by itself.
  package var label: String

  /// In capitals.
  package var title: String

  /// `(Kèm theo Báo cáo số 05/BC-UBND ngày …)`; empty where there is nothing to refer to.
  package var reference: String

  package var orientation: Orientation
  package var blocks: [PaperBlock]

  package init(
    label: String = "Phụ lục",
    title: String,
    reference: String = "",
    orientation: Orientation = .portrait,
    blocks: [PaperBlock]
  ) {
    self.label = label
    self.title = title
    self.reference = reference
    self.orientation = orientation
    self.blocks = blocks
  }
}
