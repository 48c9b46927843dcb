/// One thing of the course, to be told in the order in which things happened.
struct Happening {
  /// How it is told.
  enum Content {
    /// By a sentence.
    case line(PaperText)
    /// By a lead that stands out, of a speech or a turn, and what was said in it.
    case speech(PaperText, [PaperText])
  }

  /// Wall milliseconds.
  let wall: Int64

  /// Settles the order of what happened in one moment.
  let record: Int

  let content: Content

  /// The sentence, where it is told by one.
  var line: PaperText? {
    if case .line(let text) = content { text } else { nil }
  }
}

extension Happening: Comparable {
  static func < (left: Happening, right: Happening) -> Bool {
    (left.wall, left.record) < (right.wall, right.record)
  }

  static func == (left: Happening, right: Happening) -> Bool {
    (left.wall, left.record) == (right.wall, right.record)
  }
}

extension [Happening] {
  /// Leads as headings, everything under a lead as one list.
  var blocks: [PaperBlock] {
    var blocks: [PaperBlock] = []
    var items: [PaperText] = []
    for happening in self {
      switch happening.content {
      case .line(let line): items.append(line)
      case .speech(let lead, let lines):
        blocks += items.asList + [.heading(PaperHeading(.item, lead))]
        items = lines
      }
    }
    return blocks + items.asList
  }
}

extension [PaperText] {
  fileprivate var asList: [PaperBlock] { isEmpty ? [] : [.list(PaperList(.dash, self))] }
}
