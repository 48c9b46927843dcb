import ArgumentParser
import DeskKit

extension ValidationError {
  init(_ words: Phrase) {
    self.init(HelpLanguage.text(words))
  }
}
