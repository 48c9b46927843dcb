package import DialogueCore
import DialoguePapers
import VietnameseText

/// What sessions held before left open, set against what was taken over from them since.
package struct EarlierMatters: Sendable {
  /// A session held before.
  package struct Held: Sendable {
    package let source: FollowUpSource

    /// `Đối thoại 24/05/2024`, as the sources of issues name it.
    package let name: String

    let day: Day

    /// Held by the same authority.
    let isNear: Bool

    /// In the words of its public copies.
    let matters: [EarlierMatter]

    let words: PublicWords

    /// Sessions held since, which may have taken some of it over.
    var later: [Later] = []
  }

  /// A session held after another one.
  struct Later: Sendable {
    let name: String

    /// Where its issues were left.
    let origins: Set<IssueOrigin>
  }

  /// A matter as the session that is prepared sees it.
  package struct Row: Equatable, Sendable {
    /// Where it has gone.
    package enum Taken: Equatable, Sendable {
      case here(IssueID)
      /// A session held since has it.
      case since(session: String)
    }

    package let matter: EarlierMatter

    /// The matter as an issue of that session, with its source: `YK-07, Đối thoại 24/05/2024`.
    package let content: IssueContent

    package let taken: Taken?

    /// Marked unless somebody says otherwise: what people raised and the meeting left.
    ///
    /// A task runs on by the notice, and a matter collected before may have been raised in other
    /// words, unless a still earlier session left it.
    package var isMarkedFirst: Bool {
      switch matter.subject {
      case .petition, .slip, .registration: true
      case .issue: matter.origin != nil
      case .task: false
      }
    }
  }

  /// Those of the same authority first, the newest first among them.
  package let held: [Held]

  /// Journals that could not be read, or not to their ends.
  package let unreadable: [String]

  /// - Parameters:
  ///   - sources: Sessions of one folder, in any order.
  ///   - unreadable: The names of those that could not be read.
  ///   - session: The one that is prepared. Only what was over on its day counts, and nothing goes
  ///     from a rehearsal into a session or back.
  package init(
    _ sources: [FollowUpSource],
    unreadable: [String] = [],
    for session: Session
  ) {
    self.unreadable = unreadable
    let sources = Self.eachOnce(sources)
    let sessions = sources.map(\.session)
    let held = sources.compactMap { source in
      source.session.dayHeld(before: session).map { day in
        let words = PublicWords(of: source.session)
        return Held(
          source: source,
          name: source.session.name(for: session, among: sessions),
          day: day,
          isNear: source.session.plan.authority == session.plan.authority,
          matters: source.matters(in: words),
          words: words
        )
      }
    }.sorted { $0.isNear == $1.isNear ? $1.day < $0.day : $0.isNear }
    self.held = held.map { earlier in
      var earlier = earlier
      earlier.later = held.compactMap { $0.later(than: earlier.source.session) }
      return earlier
    }
  }

  /// Of a journal and its copies the one that tells most.
  private static func eachOnce(_ sources: [FollowUpSource]) -> [FollowUpSource] {
    let longest = Dictionary(sources.map { ($0.session.header?.journal, $0) }) { one, other in
      one.session.recordCount < other.session.recordCount ? other : one
    }
    var seen: Set<String?> = []
    return sources.filter { seen.insert($0.session.header?.journal).inserted }
      .compactMap { longest[$0.session.header?.journal] }
  }

  /// What can be taken over from a session, then what was taken over and where it stands now.
  package func rows(of place: Int, for session: Session) -> [Row] {
    guard held.indices.contains(place) else { return [] }
    let held = held[place]
    let issues = Dictionary(
      session.preparation.issues.lazy.filter { !$0.isDropped }
        .compactMap { issue in issue.content.origin.map { ($0, issue.id) } }
    ) { first, _ in first }
    let rows = held.matters.filter { !$0.isRestricted }.map { matter in
      Row(
        matter: matter,
        content: held.content(of: matter, for: session),
        taken: held.taken(matter, by: issues)
      )
    }
    return rows.filter { $0.taken == nil && $0.matter.isOpen } + rows.filter { $0.taken != nil }
  }

  /// How many open matters of a session may stand on no public paper, and stay where they are.
  package func restricted(of place: Int) -> Int {
    held.indices.contains(place)
      ? held[place].matters.count { $0.isRestricted && $0.isOpen } : 0
  }
}

extension EarlierMatters.Held {
  fileprivate func content(of matter: EarlierMatter, for session: Session) -> IssueContent {
    IssueContent(
      text: matter.text,
      source: text(ofSourceOf: matter),
      topic: matter.topic.flatMap { topic(alike: $0, in: session) },
      timesRaised: matter.timesRaised,
      isBacklog: matter.isBacklog ? true : nil,
      unit: matter.unit.flatMap { unit(alike: $0, in: session) },
      origin: origin(of: matter)
    )
  }

  private func origin(of matter: EarlierMatter) -> IssueOrigin? {
    source.session.header.map { IssueOrigin(journal: $0.journal, matter: matter.subject.label) }
  }

  /// A matter that was already collected before that session keeps whoever gathered it.
  private func text(ofSourceOf matter: EarlierMatter) -> String {
    let source = "\(matter.subject.label), \(name)"
    guard case .issue(let id) = matter.subject,
      let first = self.source.session.preparation[id]
    else { return source }
    return "\(source) (\(words.text(first.content.source.trimmed)))"
  }

  /// The same code may mean another thing to another authority.
  private func topic(alike code: TopicCode, in session: Session) -> TopicCode? {
    let name = source.session.catalogue.topic(code)?.name
    return session.catalogue.topic(code).flatMap { $0.name == name ? $0.code : nil }
  }

  private func unit(alike id: UnitID, in session: Session) -> UnitID? {
    let name = source.session.catalogue.unit(id)?.name
    return session.catalogue.unit(id).flatMap { $0.name == name ? $0.id : nil }
  }

  fileprivate func taken(
    _ matter: EarlierMatter,
    by issues: [IssueOrigin: IssueID]
  ) -> EarlierMatters.Row.Taken? {
    // What a still earlier session left may have come from there.
    let origins = [origin(of: matter), matter.origin].compactMap(\.self)
    for origin in origins {
      if let issue = issues[origin] { return .here(issue) }
    }
    guard let origin = origins.first else { return nil }
    return later.first { $0.origins.contains(origin) }.map { .since(session: $0.name) }
  }

  /// This session as one held after another one.
  fileprivate func later(than earlier: Session) -> EarlierMatters.Later? {
    let session = source.session
    guard earlier.dayHeld(before: session) != nil else { return nil }
    return EarlierMatters.Later(
      name: name,
      origins: Set(
        session.preparation.issues.lazy.filter { !$0.isDropped }.compactMap(\.content.origin)
      )
    )
  }
}

extension Session {
  /// `Đối thoại 24/05/2024`; two meetings of one day are told apart by their places.
  fileprivate func name(for other: Session, among sessions: [Session]) -> String {
    let title = title(for: other)
    let isAlone =
      sessions.count { $0.dayHeld(before: other) != nil && $0.title(for: other) == title } == 1
    return isAlone ? title : "\(title), \(plan.venue)"
  }

  /// With its place's name before it where another authority held it.
  private func title(for other: Session) -> String {
    let words = plan.title.split(separator: "·").map { String($0).trimmed }
    let title = plan.authority == other.plan.authority ? words.last ?? plan.title : plan.title
    return [title, heldOn?.vietnamese].compactMap(\.self).joined(separator: " ")
  }

  /// The day on which it was held, where it is over before another one begins.
  fileprivate func dayHeld(before other: Session) -> Day? {
    guard stage.isOver, let heldOn, isRehearsal == other.isRehearsal,
      header?.journal != other.header?.journal,
      other.dayHeldOrPlanned.map({ heldOn <= $0 }) ?? true
    else { return nil }
    return heldOn
  }
}

extension FollowUpSource {
  /// What it left, without the names of those who brought it.
  fileprivate func matters(in words: PublicWords) -> [EarlierMatter] {
    session.earlierMatters(on: now.day).map { matter in
      var matter = matter
      matter.text = words.text(matter.text)
      return matter
    }
  }
}
