/// An official paper as a structure: what it says and which part says it, in no format.
///
/// Texts may hold whatever people typed; writers let no control character out.
package struct Paper: Equatable, Sendable {
  package var house: PaperHouse
  package var banners: [PaperBanner]
  package var header: PaperHeader
  package var title: PaperTitle

  /// After `Kính gửi:`; empty on papers that are sent to nobody by name.
  package var addressees: [String]

  package var blocks: [PaperBlock]
  package var closing: PaperClosing

  /// In small print at the end: version, fingerprint, how to check it.
  package var footer: [PaperText]

  package init(
    house: PaperHouse = .state,
    banners: [PaperBanner] = [],
    header: PaperHeader,
    title: PaperTitle,
    addressees: [String] = [],
    blocks: [PaperBlock],
    closing: PaperClosing,
    footer: [PaperText] = []
  ) {
    self.house = house
    self.banners = banners
    self.header = header
    self.title = title
    self.addressees = addressees
    self.blocks = blocks
    self.closing = closing
    self.footer = footer
  }
}
