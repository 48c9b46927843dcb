/// What progress, difficulties and urging letters are about.
package enum FollowedMatter: Hashable, Codable, Sendable {
  case assignment(id: AssignmentID)
  case task(id: NoticeTaskID)
}
