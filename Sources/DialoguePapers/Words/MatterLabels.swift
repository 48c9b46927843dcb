package import DialogueCore

// How numbers are written where a number alone would not say what it counts, the same in every
// language.

extension Identifier where Noun == Petition {
  /// `YK-03`; never KN, which is a complaint in every reception book.
  package var label: String { "YK-\(text)" }
}

extension Identifier where Noun == NoticeTask {
  /// `NV-02`.
  package var label: String { "NV-\(text)" }
}

extension Identifier where Noun == Slip {
  /// `PH-02`.
  package var label: String { "PH-\(text)" }
}

extension Identifier where Noun == Issue {
  /// `VĐ-02`.
  package var label: String { "VĐ-\(text)" }
}

extension Identifier where Noun == Registration {
  /// `ĐK-06`.
  package var label: String { "ĐK-\(text)" }
}

extension EarlierMatter.Subject {
  /// `YK-07`, `NV-02`, `PH-01`, `VĐ-02`, `ĐK-06`.
  package var label: String {
    switch self {
    case .petition(let number): number.label
    case .task(let id): id.label
    case .slip(let number): number.label
    case .issue(let id): id.label
    case .registration(let number): number.label
    }
  }
}
