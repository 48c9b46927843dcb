extension SigningRight {
  /// The lines over the signer's own office: `TM. ỦY BAN NHÂN DÂN`, or `T/M …` on Party papers.
  func lines(in house: PaperHouse) -> [String] {
    switch self {
    case .own: []
    case .onBehalf(let body): ["\(house.sign("TM", "T/M")) \(body)"]
    case .inPlace(let head, let body):
      (body.map { ["\(house.sign("TM", "T/M")) \($0)"] } ?? [])
        + ["\(house.sign("KT", "K/T")) \(head)"]
    case .byOrder(let head): ["\(house.sign("TL", "T/L")) \(head)"]
    case .byMandate(let head): ["\(house.sign("TUQ", "TUQ")) \(head)"]
    }
  }
}

extension PaperSignature {
  /// The signature of somebody who signs by that right in that office.
  package init(
    _ right: SigningRight,
    post: String,
    name: String?,
    in house: PaperHouse,
    state: State = .open
  ) {
    self.init(office: right.lines(in: house), post: post, name: name, state: state)
  }
}

extension PaperHouse {
  fileprivate func sign(_ state: String, _ party: String) -> String {
    switch self {
    case .state: "\(state)."
    case .party: party
    }
  }
}
