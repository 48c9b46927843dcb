/// What a trial did, and what went wrong in it.
struct Findings {
  /// Only so many faults are kept word for word.
  private static let kept = 100

  private var counts: [(what: String, count: Int)] = []
  private var faultCount = 0

  /// The first faults, as sentences.
  private(set) var faults: [String] = []

  var isClean: Bool { faultCount == 0 }

  /// Counts something that was done or seen.
  mutating func count(_ what: String, _ number: Int = 1) {
    if let place = counts.firstIndex(where: { $0.what == what }) {
      counts[place].count += number
    } else {
      counts.append((what, number))
    }
  }

  mutating func fault(_ sentence: @autoclosure () -> String) {
    faultCount += 1
    if faults.count < Self.kept { faults.append(sentence()) }
  }

  /// Notes a fault unless something is so.
  mutating func expect(_ isSo: Bool, _ sentence: @autoclosure () -> String) {
    if !isSo { fault(sentence()) }
  }

  var summary: String {
    (counts.map { "\($0.count) \($0.what)" } + ["\(faultCount) faults"]).joined(separator: ", ")
  }
}
