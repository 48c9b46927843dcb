import ArgumentParser
import DeskKit

extension ArgumentHelp {
  /// What an argument is for; without a name for its value that of the property would stand there,
  /// which is English.
  init(_ words: Phrase, value: Phrase) {
    self.init(HelpLanguage.text(words), valueName: HelpLanguage.text(value))
  }

  /// What a flag does.
  init(_ words: Phrase) {
    self.init(HelpLanguage.text(words))
  }

  /// That of the session which most verbs are about.
  static var session: ArgumentHelp {
    ArgumentHelp(Phrase(vi: "Hội nghị.", en: "The session."), value: ValueName.session)
  }
}
