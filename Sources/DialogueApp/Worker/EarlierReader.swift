import DeskKit
import DialogueCore
import DialogueJournal
import DialogueViewModels
import Glibc

/// The sessions held before, read on a thread of their own: neither keys nor acts wait for them.
///
/// When nobody holds the reader any more the thread ends after the journal that it is at, and what
/// it found is lost.
final class EarlierReader: Sendable {
  private let news: Mailbox<EarlierNews>

  /// Readable when there is news.
  var descriptor: Int32 { news.descriptor }

  /// - Throws: `SystemFault` when the system gives no pipe or no thread.
  init(for session: Session, at path: String, by read: @escaping StationSetting.Earlier) throws {
    guard let news = Mailbox<EarlierNews>() else {
      throw SystemFault(.open, path: path, code: errno)
    }
    self.news = news
    let isStarted = WorkerThread.start { [weak self] in
      do {
        let matters = try read(session) { done, count in
          guard self != nil else { throw CancellationError() }
          news.post(.reading(done: done, of: count))
        }
        news.post(.read(matters))
      } catch {
        news.post(.failed(RunWords.earlierNotRead(Complaint(error, at: path))))
      }
    }
    guard isStarted else { throw SystemFault(.open, path: path, code: EAGAIN) }
  }

  /// What the thread has said since the last time.
  func newsSoFar() -> [EarlierNews] {
    news.take()
  }
}
