import CNcurses
package import DeskKit
import Glibc

/// The user's terminal, through ncurses.
///
/// There is one for a process: ncurses, the signals and standard error are the process's own.
package final class Terminal: Display {
  private let logPath: String
  let signals: Int32
  var assembler = KeyAssembler()
  private(set) var state = State.open

  /// What is on the screen; `nil` when that is unknown.
  private var drawn: Frame?

  /// Signals to end that came while another program had the terminal.
  var endings: [Int32] = []

  /// Whether the size may have changed since the caller was told.
  var mayHaveNewSize = false

  enum State {
    case open
    case left
    case closed
  }

  /// Takes the terminal over.
  ///
  /// - Throws: `TerminalError`; the terminal is then as it was.
  package init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    logPath = options.logPath ?? "/dev/null"
    // Before ncurses, which keeps handlers that are there, and again after it for the size.
    signals = nc_open_signals()
    guard signals >= 0 else {
      state = .closed
      throw .noSignals(code: errno)
    }
    let opening = nc_open(options.allowsColour)
    guard opening == NC_OPENED else {
      // Nothing was taken over, so there is nothing to give back when this instance goes.
      state = .closed
      nc_close_signals()
      throw Self.error(opening)
    }
    _ = nc_open_signals()
    nc_divert_errors(logPath)
  }

  deinit {
    close()
  }

  package var size: Size {
    Size(rows: Int(nc_rows()), columns: Int(nc_columns()))
  }

  package func bell() {
    guard state == .open else { return }
    nc_bell()
  }

  package func suspend() {
    guard state == .open else { return }
    leave()
    nc_stop()
    comeBack()
  }

  package func leave() {
    guard state == .open else { return }
    state = .left
    nc_restore_errors()
    nc_leave()
  }

  package func comeBack() {
    guard state == .left else { return }
    state = .open
    nc_come_back()
    nc_divert_errors(logPath)
    settleSignals()
    mayHaveNewSize = true
  }

  package func close() {
    guard state != .closed else { return }
    if state == .open { nc_close() }
    state = .closed
    nc_restore_errors()
    nc_close_signals()
  }

  private static func error(_ opening: nc_opening) -> TerminalError {
    switch opening {
    case NC_NO_TERMINAL: .noTerminal
    case NC_NO_UTF8: .noUTF8Locale
    default: .unsuitable(name: getenv("TERM").map { String(cString: $0) } ?? "")
    }
  }
}

extension Terminal {
  package func show(_ frame: Frame) {
    guard state == .open, drawn != frame else { return }
    if drawn?.size != frame.size {
      drawn = nil
      nc_erase()
    }
    for row in 0..<frame.size.rows where drawn?.hasSameRow(row, as: frame) != true {
      draw(row, of: frame)
    }
    drawn = frame
    nc_flush(Int32(frame.cursor?.row ?? -1), Int32(frame.cursor?.column ?? 0))
  }

  /// Takes the window's size over; `true` when it is another.
  func syncSize() -> Bool {
    guard nc_sync_size() else { return false }
    drawn = nil
    return true
  }

  private func draw(_ row: Int, of frame: Frame) {
    for run in frame.runs(ofRow: row) {
      var text = run.text
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          nc_put(
            Int32(row),
            Int32(run.column),
            run.role.look,
            characters.baseAddress,
            Int32(characters.count)
          )
        }
      }
    }
  }
}
