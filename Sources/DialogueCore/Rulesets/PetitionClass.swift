/// What kind of statement a citizen makes, in the terms of the Law on Citizen Reception 2013.
package enum PetitionClass: String, Codable, Equatable, Sendable, CaseIterable {
  /// Kiến nghị.
  case request
  /// Phản ánh.
  case report
  /// Đề xuất.
  case proposal
  /// Góp ý.
  case comment
  /// Khiếu nại: guided to its own procedure, never followed up here.
  case complaint
  /// Tố cáo: guided to its own procedure, its author and matter never recorded here.
  case denunciation

  /// Whether the program follows such a statement until it is answered.
  package var isFollowedUp: Bool {
    switch self {
    case .request, .report, .proposal, .comment: true
    case .complaint, .denunciation: false
    }
  }
}
