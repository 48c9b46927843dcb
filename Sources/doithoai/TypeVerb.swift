import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai type --method telex|vni`.
struct TypeVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "type",
      Phrase(
        vi: "Kiểu gõ biến từng dòng phím ở đầu vào chuẩn thành chữ gì.",
        en: "What the typing method makes of each line of keys on standard input."
      ),
      discussion: Phrase(
        vi: "DEL và BS xóa lùi một chữ; hết dòng là Enter.",
        en: "DEL and BS take the last letter back; the end of a line is Enter."
      )
    )
  }

  @Option(
    help: ArgumentHelp(
      Phrase(vi: "Kiểu gõ.", en: "How the keys are meant."),
      value: ValueName.oneOf("telex|vni")
    )
  )
  var method: TypingMethodName = .telex

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Đặt dấu như hòa (old) hoặc như hoà (new).",
        en: "Tones as in hòa (old) or as in hoà (new)."
      ),
      value: ValueName.oneOf("old|new")
    )
  )
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
