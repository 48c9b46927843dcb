package import DeskKit

/// A display that takes what happens from a script and keeps every frame it is shown.
package final class ScriptedDisplay: Display {
  package private(set) var size: Size
  package private(set) var frames: [Frame] = []
  package private(set) var bells = 0
  package private(set) var suspensions = 0
  package private(set) var departures = 0
  package private(set) var isClosed = false

  /// Every wait, as it was asked for.
  package private(set) var waits: [(descriptors: [Int32], deadline: Int64?)] = []

  private var script: ArraySlice<DisplayInput>

  package init(size: Size = Size(rows: 24, columns: 80), script: [DisplayInput] = []) {
    self.size = size
    self.script = script[...]
  }

  /// A script of single keys: every character is pressed by itself, `\n` is Enter.
  package convenience init(size: Size = Size(rows: 24, columns: 80), typing text: String) {
    let keys: [Key] = text.map { $0 == "\n" ? .enter : .character($0) }
    self.init(size: size, script: keys.map { .keys([$0]) })
  }

  /// Adds to the end of the script.
  package func add(_ inputs: DisplayInput...) {
    script += inputs
  }

  /// The screen as text, as it stands now.
  package var text: String { frames.last.map(String.init(describing:)) ?? "" }

  /// Plays the next line of the script; after the last one the terminal hangs up.
  package func wait(for descriptors: [Int32], until deadline: Int64?) -> DisplayInput {
    waits.append((descriptors, deadline))
    let input = script.popFirst() ?? .hangUp
    if case .resized(let size) = input {
      self.size = size
    }
    return input
  }

  package func show(_ frame: Frame) {
    frames.append(frame)
  }

  package func bell() {
    bells += 1
  }

  package func suspend() {
    suspensions += 1
  }

  package func leave() {
    departures += 1
  }

  package func comeBack() {}

  package func close() {
    isClosed = true
  }
}
