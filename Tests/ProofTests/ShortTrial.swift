import Testing

/// One trial of `doithoai-torture`, with so little to do that it can stand among the tests.
struct ShortTrial: CustomTestStringConvertible, Sendable {
  let name: String
  let options: [String]

  var testDescription: String { ([name] + options).joined(separator: " ") }

  init(_ command: String) {
    let words = command.split(separator: " ").map(String.init)
    name = words[0]
    options = Array(words.dropFirst())
  }

  /// All but `full-disk`, whose reserve of some thousand records cannot be made smaller.
  static let all = [
    "clock --acts 200", "commands --commands 1000", "damage --every 4999", "failing-disk",
    "faults --every 400", "fuzz --cases 30", "keys --keys 500", "kill --kills 8 --writers 2",
    "power-cut --cuts 2 --writers 2", "race --people 60 --writers 4 --rounds 3",
    "soak --stations 4 --seconds 12", "stop --rounds 1",
  ].map(ShortTrial.init)
}
