import ArgumentParser
import DeskKit

extension CommandConfiguration {
  init(
    _ name: String,
    _ abstract: Phrase,
    discussion: Phrase = Phrase(verbatim: ""),
    version: String = "",
    subcommands: [any ParsableCommand.Type] = []
  ) {
    self.init(
      commandName: name,
      abstract: HelpLanguage.text(abstract),
      discussion: HelpLanguage.text(discussion),
      version: version,
      subcommands: subcommands
    )
  }
}
