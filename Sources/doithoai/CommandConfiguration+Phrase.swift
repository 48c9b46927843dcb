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
    // A verb is read by itself first. The parser would look twice for a request of completions,
    // which only the root has, and twice more it would take apart what it was given.
    if subcommands.isEmpty { _superCommandName = "doithoai" }
  }
}
