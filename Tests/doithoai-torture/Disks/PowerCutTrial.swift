import ArgumentParser
import Glibc
import ProofKit

/// The power fails while eight stations append.
struct PowerCutTrial: Trial {
  static let configuration = CommandConfiguration(
    commandName: "power-cut",
    abstract: "The power fails while stations append (needs root)."
  )
  static let quick = ["--cuts", "4", "--writers", "3"]

  @Option(help: "How often the power fails.")
  var cuts = 200

  @Option(help: "How many stations append.")
  var writers = 8

  var obstacle: String? { LoopDisk.obstacle }

  func trial() throws -> Findings { try findings(cuts: cuts, way: .sound) }

  func control() throws -> Findings { try findings(cuts: max(2, cuts / 40), way: .unsynced) }

  private func findings(cuts: Int, way: WriterWay) throws -> Findings {
    var findings = Findings()
    let sample = try SampleSession()
    let folder = try WorkFolder()
    let disk = try LoopDisk(in: folder, megabytes: 64)
    for round in 1...cuts {
      try cutOnce(round, disk, sample.bytes, logs: folder.path, way, &findings)
    }
    return findings
  }

  private func cutOnce(
    _ round: Int,
    _ disk: LoopDisk,
    _ bytes: [UInt8],
    logs: String,
    _ way: WriterWay,
    _ findings: inout Findings
  ) throws {
    let journal = "\(disk.path)/\(round).journal"
    try FileBytes.write(bytes, to: journal, synced: true)
    sync()
    let group = WriterGroup(at: journal, logs: logs, way: way)
    for _ in 1...writers { try group.start() }
    group.waitForAll()
    usleep(UInt32.random(in: 1000...60_000))
    // Before the cut: the file system may confirm one last record while it goes down.
    let acknowledged = group.acknowledged
    try disk.cut()
    group.end()
    disk.unmount()
    try disk.mount()
    findings.count("cuts")
    try JournalCheck.check(journal, holds: acknowledged, &findings)
    if way == .sound { JournalCheck.goesOn(journal, run: "after-\(round)", &findings) }
    unlink(journal)
  }
}
