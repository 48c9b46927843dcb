import ArgumentParser
import DeskKit
import DialogueApp

/// Options of the stations that record.
struct DeskOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Bàn thứ mấy trong các bàn cùng loại, từ 1.",
        en: "Which of several desks of this kind, from 1."
      ),
      value: ValueName.number
    )
  )
  var desk = 1

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Tiếp quản bàn đang mở ở máy khác, không hỏi lại.",
        en: "Take over the station if it is open elsewhere, without asking."
      )
    )
  )
  var takeOver = false

  @Flag(help: ArgumentHelp(Phrase(vi: "Chỉ xem.", en: "Only look.")))
  var view = false

  func validate() throws {
    guard (1...99).contains(desk) else {
      throw ValidationError(
        Phrase(vi: "--desk là số từ 1 đến 99.", en: "--desk is a number from 1 to 99.")
      )
    }
    guard !(takeOver && view) else {
      throw ValidationError(
        Phrase(
          vi: "--take-over và --view không đi cùng nhau.",
          en: "--take-over and --view exclude each other."
        )
      )
    }
  }

  func station(_ role: StationRole, _ session: String, _ screen: ScreenOptions) -> StationOptions {
    StationOptions(
      session: session,
      role: role,
      desk: desk,
      whenHeld: takeOver ? .takeOver : view ? .view : .ask,
      isASCII: screen.ascii,
      isRestricted: screen.restrict,
      allowsNetworkVolume: screen.allowNetworkFs
    )
  }
}
