package import VietnameseText

/// What a user has chosen for every station of theirs, and finds again next time.
package struct Preferences: Codable, Hashable, Sendable {
  package var typing: Typing

  /// How names are ordered where people are listed; by their numbers while nothing was chosen.
  package var names: NameOrder?

  /// A new user types Telex: a console without an input method is what this program must serve,
  /// and where there is one its first composed letter switches this off.
  package init(typing: Typing = Typing(.telex), names: NameOrder? = nil) {
    self.typing = typing
    self.names = names
  }

  /// Keys stand for themselves.
  package static let plain = Preferences(typing: .off)
}
