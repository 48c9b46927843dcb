import DeskKit
import DialogueJournal

extension Complaint {
  /// Neither the standard streams nor `/dev/tty` is a terminal.
  package static let noTerminal = Complaint(
    "terminal",
    Phrase(vi: "ở đây không có màn hình", en: "there is no terminal here"),
    remedy: Phrase(
      vi: "Chạy trong cửa sổ lệnh, hoặc dùng `doithoai record` và `show`.",
      en: "Run it in a terminal, or use `doithoai record` and `show`."
    )
  )

  package static func unsuitableTerminal(_ name: String) -> Complaint {
    Complaint(
      "TERM=\(name)",
      Phrase(vi: "không biết loại màn hình này", en: "this kind of terminal is not known"),
      remedy: Phrase(
        vi: "Đặt TERM, thí dụ TERM=xterm-256color.",
        en: "Set TERM, for example TERM=xterm-256color."
      )
    )
  }

  package static let noUTF8Locale = Complaint(
    "locale",
    Phrase(vi: "máy chưa cài locale UTF-8", en: "no UTF-8 locale is installed"),
    remedy: Phrase(vi: "Cài C.UTF-8 hoặc vi_VN.UTF-8.", en: "Install C.UTF-8 or vi_VN.UTF-8.")
  )

  package static func noSignals(code: Int32) -> Complaint {
    let fault = SystemFault(.open, path: "pipe", code: code)
    return Complaint(fault)
  }

  /// Any error that nothing else has words for.
  package init(any error: any Error) {
    self.init(error, at: "doithoai")
  }

  /// The line on standard error, in the language that `--lang` or the shell asks for.
  package func line(forArguments arguments: [String]) -> String {
    line(Self.language(forArguments: arguments))
  }

  /// What `--lang` asks for, else the shell, even when nothing else was understood.
  static func language(forArguments arguments: [String]) -> Language {
    language(arguments) ?? Surroundings.ofProcess.language
  }

  private static func language(_ arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
      if argument == "--lang", arguments.indices.contains(index + 1) {
        return Language(rawValue: arguments[index + 1])
      }
    }
    return nil
  }
}
