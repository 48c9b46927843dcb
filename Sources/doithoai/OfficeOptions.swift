import ArgumentParser
import DeskKit
import DialogueApp

/// Options of every verb: language and folders.
struct OfficeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Phrase(vi: "Ngôn ngữ của màn hình và câu chữ.", en: "Language of screens and sentences."),
      value: ValueName.oneOf("vi|en")
    )
  )
  var lang: OfficeLanguage?

  @Option(
    help: ArgumentHelp(
      Phrase(vi: "Nơi chứa các hội nghị.", en: "Where sessions live."),
      value: ValueName.folder
    )
  )
  var folder: String?

  @Option(
    help: ArgumentHelp(
      Phrase(vi: "Tệp dữ liệu riêng của cơ quan.", en: "The office's own data files."),
      value: ValueName.folder
    )
  )
  var data: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Chuyển tệp và dòng không viết bằng Unicode.",
        en: "Convert files and lines that are not in Unicode."
      ),
      value: ValueName.oneOf("tcvn3|vni")
    )
  )
  var encoding: FileEncodingName?

  var office: Office {
    Office(.ofProcess, language: lang, folder: folder, data: data, encoding: encoding)
  }
}

extension OfficeLanguage: ExpressibleByArgument {}
extension FileEncodingName: ExpressibleByArgument {}
