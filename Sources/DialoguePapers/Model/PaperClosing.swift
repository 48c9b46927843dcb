/// Signatures and recipients.
package struct PaperClosing: Equatable, Sendable {
  /// Where the recipients stand.
  package enum RecipientsPlace: Equatable, Sendable {
    /// Left of the signature, as on most papers.
    case besideSignature
    /// Under the signatures, as on minutes.
    case belowSignatures
  }

  /// Rows from the top, each from left to right.
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
}
