import ArgumentParser
import DialogueCoding
import DialogueCore
import DialogueJournal
import Glibc
import ProofKit

/// Every write and every sync of a whole session fails once in every way.
struct FaultsTrial: Trial {
  static let configuration = CommandConfiguration(
    commandName: "faults",
    abstract: "Every write and every sync of a whole session fails once in every way."
  )
  static let quick = ["--every", "150"]

  @Option(help: "Only every so manieth act.")
  var every = 1

  func trial() throws -> Findings {
    var findings = Findings()
    try eachAct { step in
      for fault in DiskFault.all { try step.fails(fault, &findings) }
    }
    try CreationFaults.check(&findings)
    return findings
  }

  /// A disk that says it has written and has not.
  func control() throws -> Findings {
    var findings = Findings()
    try eachAct(atLeast: 100) { step in try step.fails(.lie, &findings) }
    return findings
  }

  private func eachAct(atLeast least: Int = 1, _ body: (FaultStep) throws -> Void) throws {
    let folder = try WorkFolder(inMemory: true)
    defer { withExtendedLifetime(folder) {} }
    let played = try PlayedSample(in: folder)
    for place in stride(from: 0, to: played.commands.count, by: max(every, least)) {
      try body(FaultStep(played, place: place))
    }
  }
}
