import ArgumentParser
import CLibFuzzer
import Foundation
import ProofKit

/// One reader under libFuzzer, which looks for bytes that lead where none have led before.
struct CoverageFuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "libfuzzer",
    abstract: "One reader under libFuzzer, in a build made for it.",
    discussion: """
      The build: swift build -c release --product doithoai-torture --scratch-path .build/fuzz \
      -Xswiftc -sanitize=fuzzer -Xswiftc -DLIBFUZZER -Xswiftc -use-ld=lld (another linker \
      fails). What stands behind -- goes to libFuzzer: \
      libfuzzer journal corpus -- -max_total_time=600 -max_len=65536.
      """
  )

  @Argument(help: "The reader: \(FuzzTarget.names.joined(separator: ", ")).")
  var reader: String

  @Argument(help: "A folder for the cases; true ones are put there first.")
  var corpus: String

  @Argument(help: "Options of libFuzzer.")
  var options: [String] = []

  func validate() throws {
    guard FuzzTarget.names.contains(reader) else {
      throw ValidationError("There is no reader \(reader).")
    }
  }

  func run() throws {
    #if LIBFUZZER
    let target = try FuzzTarget.all().first { $0.name == reader }
    guard let target else { return }
    try FileManager.default.createDirectory(atPath: corpus, withIntermediateDirectories: true)
    for (number, sample) in target.samples.enumerated() {
      try FileBytes.write(sample, to: "\(corpus)/true-\(number)")
    }
    Self.target = target
    try fuzz()
    #else
    throw ValidationError("This build has no libFuzzer: see --help.")
    #endif
  }
}

#if LIBFUZZER
extension CoverageFuzz {
  /// The reader that libFuzzer's one function feeds; set once, before it starts.
  nonisolated(unsafe) private static var target: FuzzTarget?

  private func fuzz() throws {
    let words = [try ThisProgram.path()] + options + [corpus]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var count = Int32(words.count)
    let code = arguments.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      return LLVMFuzzerRunDriver(&count, &start) { data, size in
        let bytes = Array(UnsafeBufferPointer(start: data, count: size))
        guard let fault = CoverageFuzz.target?.reads(bytes) else { return 0 }
        print(fault)
        abort()
      }
    }
    throw ExitCode(code)
  }
}
#endif
