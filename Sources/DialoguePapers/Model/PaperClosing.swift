/// Signatures and recipients.
package struct PaperClosing: Equatable, Sendable {
  /// Where the recipients stand.
  package enum RecipientsPlace: Equatable, Sendable {
    /// Left of the signature, as on most papers.
    case besideSignature
    /// Under the signatures, as on minutes.
    case belowSignatures
  }

  /// Rows from the top, each from left to right; right where no row has a second.
  package var signatures: [[PaperSignature]]

  /// Without dash and end sign: `Lưu: VT, Hồ sơ`.
  package var recipients: [String]

  package var recipientsPlace: RecipientsPlace

  package init(
    signatures: [[PaperSignature]],
    recipients: [String],
    recipientsPlace: RecipientsPlace
  ) {
    self.signatures = signatures
    self.recipients = recipients
    self.recipientsPlace = recipientsPlace
  }

  package var onlySignature: PaperSignature? {
    signatures.count == 1 && isOneColumn ? signatures.first?.first : nil
  }

  /// Whether nobody signs beside another.
  package var isOneColumn: Bool { signatures.allSatisfy { $0.count == 1 } }

  /// Of a paper that nobody signs.
  package static let none = PaperClosing(
    signatures: [],
    recipients: [],
    recipientsPlace: .belowSignatures
  )
}
