/// What the system tells of a process, or of a thread of one.
package enum ProcessStatus {
  /// The memory of a process that is not elsewhere, in MiB; 0 when there is no such process.
  package static func residentMemory(of process: Int32) -> Double {
    number(after: "VmRSS:", in: "/proc/\(process)/status") / 1024
  }

  /// The number behind a key; 0 when there is none.
  package static func number(after key: String, in path: String) -> Double {
    let text = String(decoding: (try? FileBytes.read(path)) ?? [], as: UTF8.self)
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(key) }) else {
      return 0
    }
    return line.split(separator: " ").lazy.compactMap { Double($0.filter(\.isNumber)) }.first ?? 0
  }
}
