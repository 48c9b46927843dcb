import Glibc

/// The program that is running, for one that starts itself again.
package enum ThisProgram {
  /// Where it lies, whatever name it was called by.
  package static func path() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { throw FileBytes.Fault(path: "/proc/self/exe", code: errno) }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
