import DialogueJournal
import Glibc

/// The thread that owns a journal, as the loop sees it: requests in, messages out.
package final class JournalWorker: Sendable {
  private let requests: Mailbox<WorkerRequest>
  private let messages: Mailbox<WorkerMessage>

  /// Readable when there are messages.
  package var descriptor: Int32 { messages.descriptor }

  /// Starts the thread, which begins at once to open the journal.
  ///
  /// - Throws: `SystemFault` when the system gives no pipe or no thread.
  package init(_ order: WorkerOrder) throws {
    guard let requests = Mailbox<WorkerRequest>(), let messages = Mailbox<WorkerMessage>() else {
      throw SystemFault(.open, path: order.path, code: errno)
    }
    self.requests = requests
    self.messages = messages
    let isStarted = WorkerThread.start {
      JournalWork.run(order, requests: requests, messages: messages)
    }
    guard isStarted else { throw SystemFault(.open, path: order.path, code: EAGAIN) }
  }

  /// Hands over a request; requests are answered in their order.
  package func ask(_ request: WorkerRequest) {
    requests.post(request)
  }

  /// What the worker has said since the last time.
  package func messagesSoFar() -> [WorkerMessage] {
    messages.take()
  }
}
