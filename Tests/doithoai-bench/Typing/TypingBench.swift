import ArgumentParser
import DeskKit
import ProofKit
import VietnameseText

/// One key in a long text, beside reading the text once and appending to a string.
struct TypingBench: Benchmark {
  static let configuration = CommandConfiguration(
    commandName: "typing",
    abstract: "Keys of Telex in a field of many characters, its layout, and a hundred at once."
  )
  static let quick = ["--keys", "100"]

  @Option(help: "How many keys are typed at each place.")
  var keys = 5000

  @Option(help: "How many characters the field holds.")
  var characters = 10_000

  private static let sentence =
    "Tôi đề nghị Ủy ban nhân dân xã xem xét việc bồi thường cho bà con. "
  private static let typed = Array("ddeef nghij xax sowms giari quyeets vieecj boofi thuwowngf ")

  func measure(_ table: inout FigureTable) throws {
    let text = String(
      repeatElement(Self.sentence, count: characters / Self.sentence.count + 1).joined()
        .prefix(characters)
    )
    let copying = Spread((0..<100).map { _ in microseconds { String(Array(text)) } }).median
    let appending = appendingOne(to: text)
    for (name, place) in [("end", characters), ("middle", characters / 2), ("start", 0)] {
      let spread = Spread(typing(in: text, at: place))
      add("key at the \(name), mean", spread.mean, "copying the text", copying, &table)
      add("key at the \(name), p99", spread.percentile(99), "copying the text", copying, &table)
      add("key at the \(name), p99.9", spread.percentile(99.9), "copying the text", copying, &table)
      add("key at the \(name), median", spread.median, "append to a String", appending, &table)
    }
    let layout = laidOut(text)
    add("lines of the field, median", layout, "copying the text", copying, &table, goal: "")
    let hundred = Spread((0..<20).map { _ in hundredKeys(in: text) }).median
    add("a hundred keys at once", hundred, "copying the text", copying, &table, goal: "≤ 5000 µs")
  }

  private func add(
    _ what: String,
    _ ours: Double,
    _ peer: String,
    _ theirs: Double,
    _ table: inout FigureTable,
    goal: String = "≤ 50 µs"
  ) {
    table.add(Figure(what: what, ours: ours, unit: "µs", peer: peer, theirs: theirs, goal: goal))
  }

  private func typing(in text: String, at place: Int) -> [Double] {
    var edit = TextEdit(text, isMultiLine: true, limit: 2 * characters + keys)
    edit.moveCaret(to: place)
    return (0..<keys).map { number in
      let key = Key.character(Self.typed[number % Self.typed.count])
      return microseconds { edit.handle(key, width: 78, typing: Typing(.telex)) }
    }
  }

  private func hundredKeys(in text: String) -> Double {
    var field = Field(.text, text: text, rows: 1...6, limit: 2 * characters + keys)
    return microseconds {
      for number in 0..<100 {
        let key = Key.character(Self.typed[number % Self.typed.count])
        _ = field.handle(key, width: 78, typing: Typing(.telex))
      }
      return field.frame(in: Size(rows: 6, columns: 78), language: .vi, isFocused: true)
    }
  }

  private func laidOut(_ text: String) -> Double {
    let edit = TextEdit(text, isMultiLine: true, limit: 2 * characters)
    return Spread((0..<200).map { _ in microseconds { TextLayout(edit, width: 78) } }).median
  }

  private func appendingOne(to text: String) -> Double {
    var text = text
    let spread = (0..<keys).map { number in
      microseconds { text.append(Self.typed[number % Self.typed.count]) }
    }
    return Spread(spread).median
  }

  private func microseconds<Result>(_ work: () -> Result) -> Double {
    let start = Stopwatch.now
    let result = work()
    let end = Stopwatch.now
    withExtendedLifetime(result) {}
    return Double(end - start) / 1000
  }
}
