import ArgumentParser

/// The command line of the fault tests.
struct Torture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doithoai-torture",
    abstract: "Harms sessions in every way there is, and counts what is lost.",
    discussion: """
      Every trial is done twice: to the program as it is, where nothing may be lost, and to a \
      control in which a protection is taken away, where something must be. It ends with 0 when \
      both are so. What needs root or a loop device is skipped with a word where there is none.
      """,
    subcommands: [
      All.self, ClockTrial.self, CommandsTrial.self, CoverageFuzz.self, DamageTrial.self,
      FailingDiskTrial.self, FaultsTrial.self, FullDiskTrial.self, FuzzTrial.self, KeysTrial.self,
      KillTrial.self, PowerCutTrial.self, RaceTrial.self, SoakTrial.self, StopTrial.self,
      Writer.self,
    ]
  )
}
