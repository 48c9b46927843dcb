import ArgumentParser

/// Every trial, one after the other.
struct All: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all",
    abstract: "Every trial, one after the other."
  )

  @Flag(help: "A short version of each.")
  var quick = false

  static let trials: [any Trial.Type] = [
    DamageTrial.self, FaultsTrial.self, FullDiskTrial.self, FailingDiskTrial.self, KillTrial.self,
    PowerCutTrial.self, StopTrial.self, RaceTrial.self, ClockTrial.self, CommandsTrial.self,
    KeysTrial.self, FuzzTrial.self, SoakTrial.self,
  ]

  func run() throws {
    var failed = 0
    for trial in Self.trials {
      let isPassed = try trial.parse(quick ? trial.quick : []).isPassed()
      if !isPassed { failed += 1 }
    }
    print("\(Self.trials.count - failed) of \(Self.trials.count) trials passed")
    guard failed == 0 else { throw ExitCode.failure }
  }
}
