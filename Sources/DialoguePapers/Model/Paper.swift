package import DialogueCore

/// An official paper as a structure: what it says and which part says it, in no format.
///
/// Texts may hold whatever people typed; writers let no control character out.
package struct Paper: Equatable, Sendable {
  /// The rules that lay the paper out; an old paper keeps those of its day.
  package var profile: FormatProfile

  package var banners: [PaperBanner]

  /// None on slips, spoken texts and other papers that carry no authority.
  package var header: PaperHeader?

  package var title: PaperTitle

  /// After `Kính gửi:`; empty on papers that are sent to nobody by name.
  package var addressees: [String]

  package var blocks: [PaperBlock]
  package var closing: PaperClosing

  /// How the sheet lies; attachments each lie their own way.
  package var orientation: PaperAttachment.Orientation

  /// Each begins on a page of its own, behind the recipients.
  package var attachments: [PaperAttachment]

  /// In small print at the end: version, fingerprint, how to check it.
  package var footer: [PaperText]

  /// One line at the foot of every page.
  package var runningFoot: String?

  /// Signed and numbered, or sealed: a later wording is another document.
  package var isFinal: Bool

  package init(
    profile: FormatProfile = .stateND30,
    banners: [PaperBanner] = [],
    header: PaperHeader?,
    title: PaperTitle,
    addressees: [String] = [],
    blocks: [PaperBlock],
    closing: PaperClosing,
    attachments: [PaperAttachment] = [],
    footer: [PaperText] = [],
    runningFoot: String? = nil,
    orientation: PaperAttachment.Orientation = .portrait,
    isFinal: Bool = false
  ) {
    self.profile = profile
    self.banners = banners
    self.header = header
    self.title = title
    self.addressees = addressees
    self.blocks = blocks
    self.closing = closing
    self.attachments = attachments
    self.footer = footer
    self.runningFoot = runningFoot
    self.orientation = orientation
    self.isFinal = isFinal
  }

  package var house: PaperHouse { profile.house }

  /// Every table from the top, those of attachments too.
  package var tables: [PaperTable] {
    (blocks + attachments.flatMap(\.blocks)).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }
}
