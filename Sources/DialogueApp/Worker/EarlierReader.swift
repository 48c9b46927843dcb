import DeskKit
import DialogueCore
import DialogueJournal
import DialogueViewModels
import Glibc
import Synchronization

/// The sessions held before, read on a thread of their own: no act waits for them.
///
/// A journal is locked while it is read, and other desks wait for it then; so one station has one
/// reader at a time, and lets go of it before it stands still.
final class EarlierReader: Sendable {
  private final class Flag: Sendable {
    let isUp = Atomic(false)
  }

  private let news: Mailbox<EarlierNews>
  private let stopped = Flag()

  /// Readable when there is news.
  var descriptor: Int32 { news.descriptor }

  /// Nobody waits for what it finds.
  var isStopped: Bool { stopped.isUp.load(ordering: .relaxed) }

  /// - Throws: `SystemFault` when the system gives no pipe or no thread.
  init(for session: Session, at path: String, by read: @escaping StationSetting.Earlier) throws {
    guard let news = Mailbox<EarlierNews>() else {
      throw SystemFault(.open, path: path, code: errno)
    }
    self.news = news
    let isStarted = WorkerThread.start { [stopped] in
      do {
        let matters = try read(session) { done, count in
          guard !stopped.isUp.load(ordering: .relaxed) else { throw CancellationError() }
          news.post(.reading(done: done, of: count))
        }
        news.post(.read(matters))
      } catch {
        news.post(.failed(RunWords.earlierNotRead(Complaint(error, at: path))))
      }
    }
    guard isStarted else { throw SystemFault(.open, path: path, code: EAGAIN) }
  }

  /// Ends it after the journal that it is at; it says so by news like any other end.
  func stop() {
    stopped.isUp.store(true, ordering: .relaxed)
  }

  /// What the thread has said since the last time.
  func newsSoFar() -> [EarlierNews] {
    news.take()
  }

  /// Waits for news.
  ///
  /// - Parameter patience: Milliseconds.
  func wait(atMost patience: Int32) {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&polled, 1, patience)
  }
}
