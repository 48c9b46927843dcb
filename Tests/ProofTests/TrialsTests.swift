import Foundation
import Testing

/// The fault suite in short: the program passes, and a control without the protection does not.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct TrialsTests {
  @Test(arguments: ShortTrial.all)
  func `the program passes the trial, and its control does not`(trial: ShortTrial) throws {
    let (code, output) = try Self.run([trial.name] + trial.options)
    #expect(code == 0, "\(output)")
    let lines = output.split(separator: "\n").map(String.init)
    if lines.contains(where: { $0.hasPrefix("\(trial.name): skipped: ") }) {
      print(output)
      return
    }
    #expect(lines.contains { $0.hasPrefix("\(trial.name): ok in ") }, "\(output)")
    #expect(lines.contains { $0.hasPrefix("\(trial.name), control: noticed: ") }, "\(output)")
  }

  @Test func `there is a short trial for every trial but the one that cannot be short`() throws {
    let help = try Self.run(["--help"]).output
    let start = try #require(help.range(of: "SUBCOMMANDS:")?.upperBound)
    let list = help[start...].components(separatedBy: "\n\n")[0]
    let names = list.split(separator: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    let others: Set = ["all", "full-disk", "libfuzzer", "writer"]
    #expect(Set(names).subtracting(others) == Set(ShortTrial.all.map(\.name)))
  }

  /// Runs the suite, which stands beside the bundle of the tests.
  private static func run(_ arguments: [String]) throws -> (code: Int32, output: String) {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let beside = (bundle?.bundleURL ?? URL(filePath: CommandLine.arguments[0]))
      .deletingLastPathComponent()
    let process = Process()
    process.executableURL = beside.appending(path: "doithoai-torture")
    process.arguments = arguments
    let file = FileManager.default.temporaryDirectory
      .appending(path: "doithoai-trial-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let output = try FileHandle(forWritingTo: file)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: file, encoding: .utf8))
  }
}
