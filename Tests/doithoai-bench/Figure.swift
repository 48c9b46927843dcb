/// One thing that was measured, beside what it is measured by.
struct Figure {
  var what: String
  var ours: Double
  var unit: String

  /// The peer or the physical limit, and what it took in the same run.
  var peer: String?
  var theirs: Double?

  /// What was promised, in words.
  var goal = ""

  /// How many times the peer's it is.
  var ratio: Double? {
    theirs.flatMap { $0 > 0 ? ours / $0 : nil }
  }
}
