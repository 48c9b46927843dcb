import DeskKit

/// The language of help, of completions and of what is wrong with a command line.
///
/// The parser asks types for their help, never values, so this is the one thing that it finds
/// around it instead of being handed.
enum HelpLanguage {
  @TaskLocal static var current = Language.vi

  static func text(_ words: Phrase) -> String { words(current) }
}
