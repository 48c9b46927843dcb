extension [String] {
  /// Without empty lines at the start, and one at most between others.
  var withSingleGaps: [String] {
    var lines: [String] = []
    for line in self where !line.isEmpty || lines.last?.isEmpty == false {
      lines.append(line)
    }
    return lines
  }

  /// As `withSingleGaps`, with the empty line at the start that a title above asks for.
  var withSingleGapsAfterFirst: [String] { [""] + withSingleGaps }
}
