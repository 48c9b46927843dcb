package import DialogueCore

/// A session as its papers look at it: the facts in official words, for one kind of reader.
///
/// Where a fact is missing a paper leaves room for the hand and never fills it in.
package struct Dossier: Sendable {
  let session: Session
  let copy: PaperCopy
  let texts: PaperTexts

  /// Private texts that the office has opened; they are drawn on internal forms alone.
  let revealed: [PrivateText: String]

  /// How people and rulings are named: as the minutes name them.
  let minutes: MinutesPaper

  package init(
    of session: Session,
    copy: PaperCopy,
    texts: PaperTexts,
    revealed: [PrivateText: String] = [:],
    at now: Moment
  ) {
    self.session = session
    self.copy = copy
    self.texts = texts
    self.revealed = revealed
    minutes = MinutesPaper(of: session, copy: copy, seal: nil, at: now)
  }

  var plan: Plan { session.plan }
  var profile: FormatProfile { session.ruleset.formatProfile }
  var discretion: Discretion { minutes.discretion }
  var clock: WallClock { minutes.clock }

  /// When the paper is made.
  var now: LocalTime { session.localTime(at: minutes.now) }
  var today: Day { now.day }

  /// Nothing of it happened: every paper says so.
  var rehearsalBanner: [PaperBanner] { session.isRehearsal ? [.rehearsal] : [] }
}
