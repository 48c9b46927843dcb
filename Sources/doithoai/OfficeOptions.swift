import ArgumentParser
import DialogueApp

/// Options of every verb: language and folders.
struct OfficeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Language of screens and sentences.", valueName: "vi|en"))
  var lang: OfficeLanguage?

  @Option(help: ArgumentHelp("Where sessions live.", valueName: "dir"))
  var folder: String?

  @Option(help: ArgumentHelp("The office's own data files.", valueName: "dir"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "Convert files and lines that are not in Unicode.",
      valueName: "tcvn3|vni"
    )
  )
  var encoding: FileEncodingName?

  var office: Office {
    Office(.ofProcess, language: lang, folder: folder, data: data, encoding: encoding)
  }
}

extension OfficeLanguage: ExpressibleByArgument {}
extension FileEncodingName: ExpressibleByArgument {}
