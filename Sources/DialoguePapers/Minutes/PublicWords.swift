package import DialogueCore

/// What was said or written in a session, as its public copies tell it: no citizen's name, no
/// telephone and no card.
package struct PublicWords: Sendable {
  private let mask: NameMask

  package init(of session: Session) {
    mask = NameMask(of: session, discretion: Discretion(of: session, copy: .public))
  }

  package func text(_ text: String) -> String { mask.masked(text) }
}
