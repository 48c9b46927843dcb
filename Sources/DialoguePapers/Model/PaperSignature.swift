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

  /// The right in capitals, a line for each: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `CHỦ TỌA`.
  package var office: [String]

  /// The signer's own office in capitals under the right: `PHÓ CHỦ TỊCH`.
  ///
  /// Bold on state papers, upright on the Party's.
  package var post: String?

  /// Left to be written by hand when unknown.
  package var name: String?

  /// Under the office in the words of a sentence, as on minutes.
  package var position: String?

  /// `Ký, ghi rõ họ tên`, on forms.
  package var hint: String?

  package var state: State

  package init(
    office: [String],
    post: String? = nil,
    name: String?,
    position: String? = nil,
    hint: String? = nil,
    state: State = .open
  ) {
    self.office = office
    self.post = post
    self.name = name
    self.position = position
    self.hint = hint
    self.state = state
  }
}
