import DeskKit
import Glibc
import Testing

/// A display that really waits for the descriptors, and plays a step once the screen shows what the
/// step waits for.
final class PatientDisplay: Display {
  struct Step {
    /// What must be on the screen before the input comes.
    var seen: String
    var input: DisplayInput
    /// What happens elsewhere before the input comes.
    var meanwhile: @Sendable () throws -> Void = {}
  }

  /// Milliseconds after which a test is given up.
  private static let patience: Int64 = 120_000

  let size = Size(rows: 24, columns: 100)
  private(set) var text = ""
  private(set) var isClosed = false
  private(set) var deadlines: [Int64?] = []
  private(set) var paints = 0
  private(set) var suspensions = 0
  var whenSuspended: () -> Void = {}
  var atFirstFrame: () throws -> Void = {}
  private var steps: ArraySlice<Step>
  private let end = PatientDisplay.now + PatientDisplay.patience

  init(_ steps: [Step]) {
    self.steps = steps[...]
  }

  func wait(for descriptors: [Int32], until deadline: Int64?) -> DisplayInput {
    deadlines.append(deadline)
    if let step = steps.first, step.seen.isEmpty || text.contains(step.seen) {
      steps = steps.dropFirst()
      do {
        try step.meanwhile()
      } catch {
        Issue.record(error)
      }
      return step.input
    }
    let now = Self.now
    guard now < end else { return .hangUp }
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let timeout = max(0, min(end, deadline ?? end) - now)
    poll(&polled, nfds_t(polled.count), Int32(timeout))
    let readable = polled.filter { $0.revents & Int16(POLLIN) != 0 }.map(\.fd)
    return readable.isEmpty ? .deadline : .readable(readable)
  }

  func show(_ frame: Frame) {
    if paints == 0 {
      do {
        try atFirstFrame()
      } catch {
        Issue.record(error)
      }
    }
    paints += 1
    text = String(describing: frame)
  }

  func bell() {}

  func suspend() {
    suspensions += 1
    whenSuspended()
  }

  func leave() {}
  func comeBack() {}

  func close() {
    isClosed = true
  }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
