import CNcurses
package import DeskKit
import Glibc

extension Terminal {
  package func wait(for descriptors: [Int32], until deadline: Int64?) -> DisplayInput {
    while true {
      let patience = assembler.patience.map { Int64($0) + Self.now }
      let limit = [deadline, patience].compactMap(\.self).min()
      let watch = Watch(
        terminal: nc_input_descriptor(),
        signals: signals,
        others: descriptors,
        milliseconds: limit.map { max(0, $0 - Self.now) }
      )
      if let input = takeSignals() { return input }
      if watch.terminalHasInput {
        let wasEmpty = nc_waiting_bytes() <= 0
        let keys = readKeys()
        guard keys.isEmpty else { return .keys(keys) }
        if wasEmpty, assembler.patience == nil { return .hangUp }
      }
      if watch.terminalIsGone { return .hangUp }
      if !watch.readable.isEmpty { return .readable(watch.readable) }
      if watch.isIdle, assembler.patience != nil, limit == patience {
        let keys = assembler.expire()
        guard keys.isEmpty else { return .keys(keys) }
      } else if watch.isIdle, let deadline, deadline <= Self.now {
        return .deadline
      }
    }
  }

  /// Everything that has arrived, as the keys of one read.
  private func readKeys() -> [Key] {
    var inputs: [RawInput] = []
    var value: UInt32 = 0
    while true {
      switch nc_read(&value) {
      case NC_SCALAR:
        if let scalar = Unicode.Scalar(value) { inputs.append(.scalar(scalar)) }
      case NC_NAMED:
        if let input = RawInput(nc_key(value)) { inputs.append(input) }
      default: return assembler.keys(fromRead: inputs)
      }
    }
  }

  /// Obeys the signals that came; the one that the program must know of is returned.
  private func takeSignals() -> DisplayInput? {
    while let number = nextSignal() {
      switch number {
      case SIGWINCH: mayHaveNewSize = true
      case SIGTSTP: suspend()
      case SIGCONT: recover()
      default: return .terminate(signal: number)
      }
    }
    guard mayHaveNewSize, state == .open else { return nil }
    mayHaveNewSize = false
    return syncSize() ? .resized(size) : nil
  }

  private func nextSignal() -> Int32? {
    if !endings.isEmpty { return endings.removeFirst() }
    let number = nc_next_signal()
    return number == 0 ? nil : number
  }

  /// Someone else stopped the program; the shell has written over the screen since.
  private func recover() {
    guard state == .open else { return }
    nc_come_back()
    mayHaveNewSize = true
  }

  /// Forgets the signals that another program's time in the terminal brought, but for those that
  /// end this one; Ctrl-C was meant for the other.
  func settleSignals() {
    while case let number = nc_next_signal(), number != 0 {
      if number == SIGTERM || number == SIGHUP { endings.append(number) }
    }
  }

  /// Milliseconds of `CLOCK_BOOTTIME`.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
