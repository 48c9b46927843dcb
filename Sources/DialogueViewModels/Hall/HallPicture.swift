import DeskKit
import DialogueCore
import VietnameseText

/// A board laid out for a size: the figures as large as there is room, the rest around them.
struct HallPicture {
  /// One row of words or a rule; those of a high rank give way first, rank 0 stays.
  struct Line {
    let text: String
    let role: StyleRole
    let rank: Int
    var isCentred = false
    var isRule = false

    /// What stands at the right end of the row.
    var right = ""
  }

  /// Ranks from the first to go to the last.
  private enum Rank {
    static let blank = 7
    static let topRule = 6
    static let bottomRule = 5
    static let title = 4
    static let topic = 3
    static let caption = 2
    static let queue = 1
    static let needed = 0
  }

  private let figures: HallBoard.Figures?
  private let top: [Line]
  private let middle: [Line]
  private let caption: [Line]
  private let bottom: [Line]
  private let isASCII: Bool

  /// The figures in one row of words, where they can't be drawn large.
  private let plainFigures: [Line]

  init(_ board: HallBoard, _ scene: Scene, width: Int) {
    let language = scene.language
    let room = max(1, width - 2)
    figures = board.figures
    isASCII = scene.isASCII
    let session = scene.session
    let sample = session.isRehearsal ? HallWords.sample(language) : ""
    let title = LineWrap.clipped(sample + session.plan.title.uppercased(), width: room)
    func lines(_ phrase: Phrase?, _ role: StyleRole, _ rank: Int) -> [Line] {
      guard let phrase else { return [] }
      return LineWrap.wrapped(phrase(language), width: room)
        .map { Line(text: $0, role: role, rank: rank) }
    }
    let name = board.name.map { Phrase(vi: $0.vi.uppercased(), en: $0.en.uppercased()) }
    top =
      [Line(text: title, role: .bold, rank: Rank.title, isCentred: true)]
      + [Line(text: "", role: .rule, rank: Rank.topRule, isRule: true)]
      + lines(board.heading, .bold, Rank.needed) + lines(name, .floor, Rank.needed)
      + lines(board.topic, .plain, Rank.topic)
      + [Line(text: "", role: .plain, rank: Rank.blank)]
    middle = board.words.flatMap { lines($0, .bold, Rank.needed) }
      .map { Line(text: $0.text, role: $0.role, rank: $0.rank, isCentred: true) }
    caption = figures.map { [Self.caption(of: $0, room: room, scene)] } ?? []
    plainFigures = figures.map { [Self.plain($0, room: room, scene)] } ?? []
    bottom = board.showsQueue ? Self.queueLines(scene, room: room) : []
  }

  private static func caption(
    of figures: HallBoard.Figures,
    room: Int,
    _ scene: Scene
  ) -> Line {
    let words = LineWrap.clipped(captionText(of: figures, scene), width: room)
    return Line(text: words, role: figures.role, rank: Rank.caption, isCentred: true)
  }

  private static func captionText(of figures: HallBoard.Figures, _ scene: Scene) -> String {
    let sign = figures.sign.map { $0.text(scene) + " " } ?? ""
    return sign + figures.caption(scene.language)
  }

  /// `CÒN LẠI 02:47`, or the figures alone where both do not fit.
  private static func plain(
    _ figures: HallBoard.Figures,
    room: Int,
    _ scene: Scene
  ) -> Line {
    let word = captionText(of: figures, scene).prefix { $0 != "(" }
    let words = word.last == " " ? "\(word)\(figures.text)" : "\(word) \(figures.text)"
    let text = CellWidth.of(words) <= room ? words : figures.text
    return Line(text: text, role: figures.role, rank: Rank.needed, isCentred: true)
  }

  private static func queueLines(_ scene: Scene, room: Int) -> [Line] {
    let session = scene.session
    let language = scene.language
    let rule = Line(text: "", role: .rule, rank: Rank.bottomRule, isRule: true)
    let next = session.queue.head.map { number in
      let name = HallNames(session).name(.registered(number: number))?(language) ?? ""
      return LineWrap.wrapped("\(HallWords.next(language))  \(number.text)  \(name)", width: room)
    }
    let clock = session.stage == .open ? TimeWords.hourMinute(scene.now, session) : ""
    let full = HallWords.waiting(session.queue, isShort: false)(language)
    let short = HallWords.waiting(session.queue, isShort: true)(language)
    let fits = CellWidth.of(full) + CellWidth.of(clock) + 1 <= room
    return [rule] + (next ?? []).map { Line(text: $0, role: .plain, rank: Rank.queue) }
      + [Line(text: fits ? full : short, role: .plain, rank: Rank.queue, right: clock)]
  }

  func frame(in size: Size) -> Frame {
    var frame = Frame(size: size)
    if let figures, let fit = largestFit(of: figures, in: size) {
      drawLarge(figures, scale: fit.scale, keeping: fit.rank, in: &frame)
    } else {
      drawPlain(in: &frame)
    }
    return frame
  }

  /// The largest figures that leave room for the words, the words that can go going first.
  private func largestFit(
    of figures: HallBoard.Figures,
    in size: Size
  ) -> (scale: Int, rank: Int)? {
    let digits = BlockDigits(figures.text)
    for rank in stride(from: Rank.blank, through: Rank.queue, by: -1) {
      let words = (top + caption + bottom).count { $0.rank <= rank }
      let scales = (1...max(1, size.rows / 5)).filter { scale in
        let drawn = digits.size(scale: scale)
        return drawn.columns <= size.columns && drawn.rows + words <= size.rows
      }
      if let scale = scales.last { return (scale, rank) }
    }
    return nil
  }

  private func drawLarge(
    _ figures: HallBoard.Figures,
    scale: Int,
    keeping rank: Int,
    in frame: inout Frame
  ) {
    let digits = BlockDigits(figures.text)
    let drawn = digits.size(scale: scale)
    let above = top.filter { $0.rank <= rank }
    let under = caption.filter { $0.rank <= rank }
    let below = bottom.filter { $0.rank <= rank }
    draw(above, from: 0, in: &frame)
    draw(below, from: frame.size.rows - below.count, in: &frame)
    let spare = frame.size.rows - above.count - under.count - below.count - drawn.rows
    let row = above.count + spare / 2
    let origin = Position(row: row, column: (frame.size.columns - drawn.columns) / 2)
    digits.draw(in: &frame, at: origin, scale: scale, role: figures.role, isASCII: isASCII)
    draw(under, from: row + drawn.rows, in: &frame)
  }

  /// Words alone; when even they are too many, the first that matter.
  private func drawPlain(in frame: inout Frame) {
    let rows = frame.size.rows
    let centre = middle + plainFigures
    let fitting = stride(from: Rank.blank, through: Rank.needed, by: -1).first { rank in
      (top + centre + bottom).count { $0.rank <= rank } <= rows
    }
    guard let rank = fitting else {
      let needed = top.filter { $0.rank == Rank.needed }
      let lines = needed.prefix(1) + centre + needed.dropFirst()
      draw(Array(lines.prefix(rows)), from: 0, in: &frame)
      return
    }
    let above = top.filter { $0.rank <= rank }
    let below = bottom.filter { $0.rank <= rank }
    draw(above, from: 0, in: &frame)
    let spare = rows - above.count - centre.count - below.count
    draw(centre, from: above.count + spare / 2, in: &frame)
    draw(below, from: rows - below.count, in: &frame)
  }

  private func draw(_ lines: [Line], from row: Int, in frame: inout Frame) {
    let columns = frame.size.columns
    for (offset, line) in lines.enumerated() {
      let place = Position(row: row + offset, column: 0)
      if line.isRule {
        frame.rule(at: place, length: columns)
        continue
      }
      let centred = max(0, (columns - CellWidth.of(line.text)) / 2)
      let start = line.isCentred ? centred : columns > 2 ? 1 : 0
      frame.put(line.text, at: Position(row: place.row, column: start), role: line.role)
      let end = columns - CellWidth.of(line.right) - 1
      guard !line.right.isEmpty, end > start + CellWidth.of(line.text) else { continue }
      frame.put(line.right, at: Position(row: place.row, column: end), role: line.role)
    }
  }
}
