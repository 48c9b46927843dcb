package import DeskKit

/// What is said of a command line that nobody understands.
package enum UsageWords {
  /// The parser's message in both languages; what it quotes of our own help is in one of them.
  package static func complaint(_ message: String) -> Phrase {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let vietnamese = lines.map { line in
      UsageSentence.all.lazy.compactMap { $0.vietnamese(of: line) }.first ?? line
    }
    return Phrase(vi: vietnamese.joined(separator: "\n"), en: message)
  }

  /// The whole complaint, in the language that `--lang` or the shell asks for.
  package static func line(_ message: String, forArguments arguments: [String]) -> String {
    let place = Phrase(vi: "doithoai: dòng lệnh: ", en: "doithoai: command line: ")
    return (place + complaint(message))(language(forArguments: arguments))
  }

  /// The language that `--lang` or the shell asks for, before anything else is known.
  package static func language(forArguments arguments: [String]) -> Language {
    Complaint.language(forArguments: arguments)
  }
}
