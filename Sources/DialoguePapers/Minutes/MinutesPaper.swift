package import DialogueCore

/// The minutes of a session (biên bản), written from what the journal holds.
///
/// Laid out after Form 1.9 of Decree 30/2020/NĐ-CP: no place and date under the header, signatures
/// of the secretary left and the chair right, recipients below them. Words stand where they were
/// said; rulings are told twice, in their place and by what they came to.
package struct MinutesPaper: Sendable {
  let session: Session
  let copy: PaperCopy
  let seal: MinutesSeal?
  let now: Moment

  /// Of the sealed minutes, or the one that the draft is to become.
  let version: Int

  /// The signatures on these minutes; more of them may have been given since the seal.
  let signatures: [Minutes.Signature]

  let discretion: Discretion
  let clock: WallClock
  let sources: MinutesSources

  /// The minutes as the session stands; without a seal they are a draft, made at `now`.
  ///
  /// Sealed minutes are printed and then signed: `signatures` are those that are known by now, while
  /// `session` is as it stood at the seal.
  package init(
    of session: Session,
    copy: PaperCopy,
    seal: MinutesSeal?,
    signatures: [Minutes.Signature]? = nil,
    at now: Moment
  ) {
    self.session = session
    self.copy = copy
    self.seal = seal
    self.now = now
    version = seal?.version ?? session.versionInHand
    self.signatures = signatures ?? session.signatures(onVersion: version)
    discretion = Discretion(of: session, copy: copy)
    clock = WallClock(utcOffsetMinutes: session.utcOffsetMinutes)
    sources = MinutesSources(of: session)
  }

  package var paper: Paper {
    let parts = [coursePart, outsideTheFloorPart, conclusionsPart, adoptionPart]
      .compactMap(\.self)
    let body = parts.enumerated().flatMap { index, part in
      [.heading(PaperHeading(.part, number: "\(Self.roman[index]).", part.title))] + part.blocks
    }
    let mask = NameMask(of: session, discretion: discretion)
    return Paper(
      profile: profile,
      banners: banners,
      header: header,
      title: PaperTitle(kind: "BIÊN BẢN", subject: subject),
      blocks: openingBlocks + body + endBlocks,
      closing: closing,
      footer: footer,
      runningFoot: seal?.runningFoot,
      isFinal: seal != nil
    )
    .mappingTexts(mask.masked)
    // Citizens may sign as well.
    .mappingSigners(mask.masked)
  }

  /// A part of the minutes, numbered by its place among those that have something to tell.
  struct Part {
    let title: PaperText
    let blocks: [PaperBlock]
  }

  var profile: FormatProfile { session.ruleset.formatProfile }

  private var banners: [PaperBanner] {
    (session.isRehearsal ? [.rehearsal] : []) + (seal == nil ? [.draft] : [])
  }

  private static let roman = ["I", "II", "III", "IV"]
}
