import Glibc
import ProofKit

/// Writers at one journal, each a process of its own.
final class WriterGroup {
  private struct Member {
    let process: ChildProcess
    let log: String
  }

  private let journal: String
  private let logs: String
  private let name: String
  private let way: WriterWay
  private let withdrawing: Int
  private var members: [Member] = []
  private var started = 0
  private var finishedLogs: [String] = []

  /// - Parameters:
  ///   - journal: Where they write.
  ///   - logs: A folder for what they note, out of harm's way.
  ///   - name: How the names of their runs begin, no other group's.
  ///   - way: How they go about it.
  ///   - withdrawing: How many registrations each tries to withdraw before it registers people.
  init(
    at journal: String,
    logs: String,
    name: String = "w",
    way: WriterWay,
    withdrawing: Int = 0
  ) {
    self.journal = journal
    self.logs = logs
    self.name = name
    self.way = way
    self.withdrawing = withdrawing
  }

  deinit {
    end()
  }

  var count: Int { members.count }

  /// Starts one more; returns its process.
  @discardableResult
  func start(records: Int? = nil) throws -> ChildProcess {
    started += 1
    let log = "\(logs)/acknowledged-\(started)-\(UInt32.random(in: 0 ... .max))"
    var command = [try ThisProgram.path(), "writer", journal, log, "--desk", "\(started % 90 + 1)"]
    command += [
      "--run", "\(name)\(started)", "--way", way.rawValue, "--withdrawing", "\(withdrawing)",
    ]
    if let records { command += ["--records", "\(records)"] }
    let process = try ChildProcess(command)
    members.append(Member(process: process, log: log))
    return process
  }

  /// Waits until each has been told of something, or some seconds are over.
  func waitForAll(seconds: Int64 = 20) {
    let end = Stopwatch.now + seconds * 1_000_000_000
    while Stopwatch.now < end, members.contains(where: { AcknowledgementLog.read($0.log).isEmpty })
    {
      usleep(2000)
    }
  }

  /// Kills the one at a place.
  func kill(at place: Int) {
    let member = members.remove(at: place)
    member.process.destroy()
    finishedLogs.append(member.log)
  }

  /// Waits until those that end by themselves have ended.
  func waitForEnds() {
    for member in members {
      member.process.ending()
      finishedLogs.append(member.log)
    }
    members = []
  }

  func end() {
    while !members.isEmpty { kill(at: 0) }
  }

  /// What each of them was told so far, in its order.
  var logsSoFar: [[Acknowledgement]] {
    (finishedLogs + members.map(\.log)).map(AcknowledgementLog.read)
  }

  var acknowledged: [Acknowledgement] { logsSoFar.flatMap(\.self) }
}
