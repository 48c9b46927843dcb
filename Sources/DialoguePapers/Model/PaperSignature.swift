/// One place for a name at the foot of a paper.
package struct PaperSignature: Equatable, Sendable {
  /// What is known of the signature on paper.
  package enum State: Equatable, Sendable {
    case open
    case signed(on: String)
    case refused(reason: String)

    /// What stands in the place of a signature that is known of.
    package var note: String? {
      switch self {
      case .open: nil
      case .signed(let day): "(Đã ký ngày \(day))"
      case .refused(let reason): "(Không ký; lý do: \(reason))"
      }
    }
  }

  /// The right and the office in capitals, a line for each: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỌA`.
  package var office: [String]

  /// Left to be written by hand when unknown.
  package var name: String?

  package var position: String?
  package var state: State

  package init(
    office: [String],
    name: String?,
    position: String? = nil,
    state: State = .open
  ) {
    self.office = office
    self.name = name
    self.position = position
    self.state = state
  }
}
