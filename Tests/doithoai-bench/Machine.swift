import Glibc
import ProofKit

/// The machine on which is measured.
enum Machine {
  static var description: String {
    let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let model = line("model name", in: "/proc/cpuinfo") ?? "unknown processor"
    let kernel = (try? text("/proc/sys/kernel/osrelease")) ?? ""
    let load = (try? text("/proc/loadavg"))?.split(separator: " ").first ?? "?"
    return "\(processors) × \(model), Linux \(kernel), load \(load)"
  }

  private static func text(_ path: String) throws -> String {
    let text = String(decoding: try FileBytes.read(path), as: UTF8.self)
    return String(text.prefix { !$0.isNewline })
  }

  private static func line(_ key: String, in path: String) -> String? {
    let text = String(decoding: (try? FileBytes.read(path)) ?? [], as: UTF8.self)
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(key) }) else {
      return nil
    }
    return line.split(separator: ":").last.map { String($0.dropFirst()) }
  }
}
