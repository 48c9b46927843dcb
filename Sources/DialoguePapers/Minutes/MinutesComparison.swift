package import DialogueCore

/// Sealed minutes beside those that are to replace them (bảng đối chiếu), for whoever signs the
/// newer ones.
package struct MinutesComparison: Sendable {
  private let older: MinutesPaper
  private let newer: MinutesPaper

  /// - Parameters:
  ///   - earlier: The session as it stood at the older seal.
  ///   - seal: The older seal.
  ///   - session: The session as the newer minutes tell it.
  ///   - newSeal: The newer seal; nil while they are a draft.
  ///   - copy: For whom.
  ///   - now: When the comparison is made.
  package init(
    of earlier: Session,
    sealed seal: MinutesSeal,
    with session: Session,
    sealed newSeal: MinutesSeal?,
    copy: PaperCopy,
    at now: Moment
  ) {
    older = MinutesPaper(of: earlier, copy: copy, seal: seal, at: now)
    newer = MinutesPaper(of: session, copy: copy, seal: newSeal, at: now)
  }

  package var paper: Paper {
    let changes = LineChange.all(from: older.paper.bodyLines, to: newer.paper.bodyLines)
    var header = newer.header
    header.number = ""
    return Paper(
      profile: newer.profile,
      banners: newer.session.isRehearsal ? [.rehearsal] : [],
      header: header,
      title: PaperTitle(
        kind: "BẢNG ĐỐI CHIẾU BIÊN BẢN",
        subject: "\(newer.subject): \(oldName) và \(newName.loweredFirst)"
      ),
      blocks: [.paragraph(PaperText(count(changes)))] + (changes.isEmpty ? [] : [table(changes)]),
      closing: .none,
      orientation: .landscape
    )
  }

  private func count(_ changes: [LineChange]) -> String {
    changes.isEmpty
      ? "\(newName) không khác \(oldName.loweredFirst) về nội dung."
      : "\(newName) khác \(oldName.loweredFirst) ở \(Numerals.padded(changes.count)) chỗ:"
  }

  private func table(_ changes: [LineChange]) -> PaperBlock {
    .table(
      PaperTable(
        columns: [
          PaperTable.Column("TT", weight: 1, alignment: .centred),
          PaperTable.Column(oldName, weight: 12),
          PaperTable.Column(newName, weight: 12),
        ],
        rows: changes.enumerated().map { index, change in
          [
            PaperText("\(index + 1)"), PaperText(Self.words(change.old, else: "(không có)")),
            PaperText(Self.words(change.new, else: "(bỏ)")),
          ]
        }
      )
    )
  }

  private static func words(_ lines: [String], else none: String) -> String {
    lines.isEmpty ? none : lines.joined(separator: "\n")
  }

  private var oldName: String { "Bản số \(older.seal?.version ?? 1)" }

  private var newName: String {
    newer.seal.map { "Bản số \($0.version)" }
      ?? "Dự thảo bản số \((older.seal?.version ?? 1) + 1)"
  }
}
