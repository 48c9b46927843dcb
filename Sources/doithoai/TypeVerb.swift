import ArgumentParser
import DialogueApp

/// `doithoai type --method telex|vni`.
struct TypeVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "type",
    abstract: "What the typing method makes of each line of keys on standard input.",
    discussion: "DEL and BS take the last letter back; the end of a line is Enter."
  )

  @Option(help: ArgumentHelp("How the keys are meant.", valueName: "telex|vni"))
  var method: TypingMethodName = .telex

  @Option(help: ArgumentHelp("Tones as in hòa (old) or as in hoà (new).", valueName: "old|new"))
  var tones: ToneStyleName = .old

  @OptionGroup var office: OfficeOptions

  func run() {
    while let line = readLine() {
      Output.printExactly(KeyTyping(method: method, tones: tones).text(ofKeys: line))
    }
  }
}

extension TypingMethodName: ExpressibleByArgument {}
extension ToneStyleName: ExpressibleByArgument {}
