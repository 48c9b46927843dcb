import Glibc
import ProofKit

/// Disks that only this process and those it starts can see.
///
/// Any program that is given a copy of the table of mounts meanwhile, as a container is, would hold
/// on to a disk that was cut off, and it would be the same broken disk when it is mounted again.
enum OwnMounts {
  private static let mark = "DOITHOAI_OWN_MOUNTS"
  private static let tool = "/usr/bin/unshare"

  /// Starts this program anew with a table of its own, where only root may have one; else goes on.
  static func enter() {
    guard getuid() == 0, getenv(mark) == nil, access(tool, X_OK) == 0,
      (try? Tool.run(tool, "--mount", "true")) != nil, let program = try? ThisProgram.path()
    else { return }
    setenv(mark, "1", 1)
    let words = [tool, "--mount", program] + CommandLine.arguments.dropFirst()
    let arguments = words.map { strdup($0) } + [nil]
    // It comes back only when it could not be done; the trials are tried as they are then.
    execv(tool, arguments)
    for argument in arguments { free(argument) }
  }
}
