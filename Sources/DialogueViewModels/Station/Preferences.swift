package import VietnameseText

/// What a user has chosen for every station of theirs, and finds again next time.
package struct Preferences: Codable, Hashable, Sendable {
  package var typing: Typing

  /// A new user types Telex: a console without an input method is what this program must serve,
  /// and where there is one its first composed letter switches this off.
  package init(typing: Typing = Typing(.telex)) {
    self.typing = typing
  }

  /// Keys stand for themselves.
  package static let plain = Preferences(typing: .off)
}
