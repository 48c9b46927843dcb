import DialogueCore

extension Dossier {
  /// A document that somebody signs: letterhead, body with its end sign, signature, recipients.
  ///
  /// `subject` stands under the kind's name, or after V/v. A paper is a draft until the journal
  /// knows number and day under which it was issued, or that it was made public.
  func official(
    _ kind: DocumentKind,
    about subject: String,
    by issuer: PaperIssuer = .authority,
    issued: PlanDocument? = nil,
    isPublished: Bool = false,
    to addressees: [String] = [],
    _ blocks: [PaperBlock],
    signed signature: PaperSignature,
    recipients: [String],
    attachments: [PaperAttachment] = []
  ) -> Paper {
    Paper(
      profile: profile,
      banners: rehearsalBanner + (issued == nil && !isPublished ? [.draft] : []),
      header: header(kind, by: issuer, number: issued?.number, on: issued?.date),
      title: kind.title.map { PaperTitle(kind: $0, subject: subject) } ?? .letter(about: subject),
      addressees: addressees,
      blocks: blocks.ended(by: profile),
      closing: PaperClosing(
        signatures: [[signature]],
        recipients: (addressees.isEmpty ? [] : ["Như trên"]) + recipients + [filing],
        recipientsPlace: .besideSignature
      ),
      attachments: attachments,
      isFinal: issued != nil
    )
  }

  /// A paper of the hall or the desk, which carries no number and waits for no signature of office.
  func working(
    _ title: PaperTitle,
    header: PaperHeader? = nil,
    _ blocks: [PaperBlock],
    closing: PaperClosing = .none,
    attachments: [PaperAttachment] = [],
    orientation: PaperAttachment.Orientation = .portrait
  ) -> Paper {
    Paper(
      profile: profile,
      banners: rehearsalBanner,
      header: header,
      title: title,
      blocks: blocks,
      closing: closing,
      attachments: attachments,
      orientation: orientation
    )
  }

  /// The authority's head without number and date, for lists and tables.
  var plainHeader: PaperHeader {
    PaperHeader(profile, authority: authority, superior: plan.superiorLines, number: "")
  }

  var filing: String { profile.filing(by: nil) }
}
