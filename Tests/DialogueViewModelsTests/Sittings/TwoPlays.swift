import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// One session played twice: by keys at its table, and by the commands of its file.
struct TwoPlays {
  var table: Table
  private(set) var byFile: Rehearsal

  init(_ table: Table) {
    self.table = table
    byFile = table.rehearsal
  }

  /// Gives the act by keys and by the file, and holds what was recorded of each together.
  mutating func act(
    _ command: Command,
    as actor: Actor,
    at now: Moment,
    _ byKeys: (inout Table) throws -> Void
  ) throws {
    table.rehearsal.now = now
    byFile.now = now
    let before = table.rehearsal.records.count
    do {
      try byKeys(&table)
    } catch {
      Issue.record("\(command): \(error); \(table.said(actor))\n\(table.frame(actor))")
      throw error
    }
    for part in parts(of: command) {
      try byFile.perform(Table.sealed(part), as: actor)
    }
    let keyed = table.rehearsal.records[before...].flatMap(\.events)
    let filed = byFile.records[before...].flatMap(\.events)
    let isSame = keyed == filed && table.rehearsal.records.count == byFile.records.count
    try #require(
      isSame,
      "\(keyed)\nbut the file\n\(filed)\n\(table.said(actor))\n\(table.frame(actor))"
    )
  }

  mutating func expectSameEnd() {
    let isSame = table.session == byFile.session
    #expect(isSame)
    #expect(table.session.brokenInvariants.isEmpty)
    let isRefolded = table.rehearsal.refolded == table.session
    #expect(isRefolded)
    #expect(table.stations.values.allSatisfy { $0.drafts.isEmpty && $0.pending.isEmpty })
  }

  /// Keys raise one petition after the other and add one task after the other, each in a record of
  /// its own; the seal and the version of a notice count them.
  private func parts(of command: Command) -> [Command] {
    let session = byFile.session
    switch command {
    case .raisePetitions(let source, let contents):
      return contents.map { .raisePetitions(source: source, contents: [$0]) }
    case .sealMinutes: return [.sealMinutes(records: session.recordCount)]
    case .draftNotice(let content, let tasks):
      let notice = NoticeID(rawValue: session.followUp.notices.count + 1)
      return [.draftNotice(content: content, tasks: nil)]
        + (tasks ?? []).map { .addTask(notice: notice, content: $0) }
    case .amendNotice(let notice, _, let content):
      return [.amendNotice(notice: notice, version: version(of: notice), content: content)]
    case .approveNotice(let notice, _):
      return [.approveNotice(notice: notice, version: version(of: notice))]
    default: return [command]
    }
  }

  private func version(of notice: NoticeID) -> Int { byFile.session.followUp[notice]?.version ?? 0 }
}
