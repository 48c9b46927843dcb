import Glibc

/// One wait for anything to happen on some descriptors.
struct Watch {
  let terminalHasInput: Bool
  let terminalIsGone: Bool
  /// Those of the others that can be read, or are at their end.
  let readable: [Int32]
  /// Whether the time ran out.
  let isIdle: Bool

  /// Waits; a signal ends it as well.
  ///
  /// - Parameters:
  ///   - terminal: Where keys come from.
  ///   - signals: The pipe of the signals.
  ///   - others: What else to watch for reading.
  ///   - milliseconds: The longest to wait; `nil` is for ever.
  init(terminal: Int32, signals: Int32, others: [Int32], milliseconds: Int64?) {
    var polled = ([terminal, signals] + others).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let timeout = milliseconds.map { Int32(min($0, Int64(Int32.max))) } ?? -1
    let count = poll(&polled, nfds_t(polled.count), timeout)
    let isInterrupted = count < 0
    let end = Int16(POLLHUP | POLLERR | POLLNVAL)
    terminalHasInput = !isInterrupted && polled[0].revents & Int16(POLLIN) != 0
    terminalIsGone = !isInterrupted && polled[0].revents & end != 0
    readable =
      isInterrupted
      ? [] : polled.dropFirst(2).filter { $0.revents & (Int16(POLLIN) | end) != 0 }.map(\.fd)
    isIdle = count == 0
  }
}
