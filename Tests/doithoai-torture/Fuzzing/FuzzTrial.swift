import ArgumentParser
import ProofKit

/// Every reader gets bytes that no writer has written: it may refuse them and may not stop.
struct FuzzTrial: Trial {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Every reader gets bytes that no writer has written.",
    discussion: """
      A reader that stops the program stops this one too: the case is then in the file that is \
      named at the start, and the same --seed finds it again.
      """
  )
  static let quick = ["--cases", "400"]

  @Option(help: "How many cases each reader gets.")
  var cases = 1_000_000

  @Option(help: "The seed of the cases.")
  var seed: UInt64 = 1

  @Option(help: "Only this reader: \(FuzzTarget.names.joined(separator: ", ")).")
  var only: String?

  func trial() throws -> Findings {
    var findings = Findings()
    for target in try FuzzTarget.all() where only == nil || only == target.name {
      try run(target, cases: cases, &findings)
    }
    return findings
  }

  /// A chain that looks only at the first bytes of each record.
  func control() throws -> Findings {
    var findings = Findings()
    try run(try FuzzTarget.weakJournal(), cases: 200, &findings)
    return findings
  }

  private func run(_ target: FuzzTarget, cases: Int, _ findings: inout Findings) throws {
    let folder = try WorkFolder(inMemory: true)
    let trace = folder["case-\(target.name)"]
    print("fuzz: \(target.name): the present case is in \(trace)")
    var mutation = Mutation(seed: seed)
    for number in 0..<cases {
      let sample = target.samples[number % target.samples.count]
      let mutated = mutation.of(sample)
      try FileBytes.write(mutated, to: trace)
      if let fault = target.reads(mutated) {
        findings.fault("\(target.name), case \(number): \(fault)")
      }
    }
    findings.count("\(target.name) cases", cases)
    withExtendedLifetime(folder) {}
  }
}
