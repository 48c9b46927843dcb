/// The matter of an earlier session that became an issue of this one.
package struct IssueOrigin: Hashable, Codable, Sendable {
  /// The earlier session's journal, by its own number: names and days of sessions are alike.
  package var journal: String

  /// What the matter is there: `YK-07`.
  package var matter: String

  package init(journal: String, matter: String) {
    self.journal = journal
    self.matter = matter
  }
}

extension Preparation {
  /// Issues stand by id, those that were dropped included.
  package subscript(_ id: IssueID) -> Issue? {
    issues.indices.contains(id.place) ? issues[id.place] : nil
  }

  /// The standing issue that this matter became.
  package func issue(from origin: IssueOrigin) -> Issue? {
    issues.first { !$0.isDropped && $0.content.origin == origin }
  }
}
