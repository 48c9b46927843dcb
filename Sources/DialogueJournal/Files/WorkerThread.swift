import CSystem
import Glibc

/// A thread of the system that does one piece of work and ends.
package enum WorkerThread {
  /// A reading of 100,000 records must not end at the edge of a small stack.
  private static let stackSize = 8 << 20

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    /// Where it may run once it has begun elsewhere.
    let processors: csystem_processors?

    init(on processors: csystem_processors?, _ body: @escaping @Sendable () -> Void) {
      self.processors = processors
      self.body = body
    }
  }

  /// Starts the work; false when the system gives no thread.
  ///
  /// With `elsewhere` on another processor than this one, which its thread goes on using; a thread that
  /// is about to wait leaves its own to the work.
  package static func start(elsewhere: Bool = false, _ body: @escaping @Sendable () -> Void) -> Bool
  {
    // A program that may not choose its processors gets no thread where it asks for one.
    elsewhere && begin(body, elsewhere: true) || begin(body, elsewhere: false)
  }

  private static func begin(_ body: @escaping @Sendable () -> Void, elsewhere: Bool) -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    let processors = elsewhere ? csystem_begin_elsewhere(&attributes) : nil
    let work = Unmanaged.passRetained(Work(on: processors, body))
    var thread = pthread_t()
    let answer = pthread_create(
      &thread,
      &attributes,
      { pointer in
        guard let pointer else { return nil }
        let work = Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue()
        if let processors = work.processors { csystem_run_on(processors) }
        work.body()
        return nil
      },
      work.toOpaque()
    )
    if answer != 0 { work.release() }
    return answer == 0
  }
}
