import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// What waits for the office stands on the board and on every list, by the date that presses it.
struct WaitingForTheOfficeTests {
  private static let today = LocalTime(Rehearsal.day(20))

  private static func office(_ rehearsal: Rehearsal) -> [FollowUpEntry] {
    FollowUpEntries(rehearsal.session, now: today).office
  }

  @Test func `a petition without a unit is named with its date, as on the board`() throws {
    let rehearsal = try Rehearsal.followed()
    let entries = Self.office(rehearsal)
    #expect(entries.map(\.item) == [.petition(1), .petition(2)])
    let first = try #require(entries.first)
    #expect(OwedWords.kind(first, rehearsal.session).vi == "Chưa giao YK-01")
    #expect(OwedWords.urgency(first).vi == "‼ quá hạn 6 ngày")
    #expect(first.due == Day("2024-06-07"))
    let all = FollowUpEntries(rehearsal.session, now: Self.today).all
    #expect(entries.allSatisfy(all.contains))
  }

  @Test func `a petition that waits for the citizen is to be given out by the same day`() throws {
    var rehearsal = try Rehearsal.followed()
    try rehearsal.perform(
      .awaitCitizen(petition: 1, content: WaitContent(on: Rehearsal.day(5), text: "Bản sao"))
    )
    let entry = try #require(Self.office(rehearsal).first { $0.item == .petition(1) })
    #expect(entry.due == Day("2024-06-07"))
    #expect(OwedWords.kind(entry, rehearsal.session).vi == "Chờ công dân YK-01")
    #expect(OwedWords.urgency(entry).vi == "chờ công dân, quá hạn 6 ngày")
  }

  @Test func `groups, notices and difficulties are listed until the office has acted`() throws {
    var rehearsal = try Rehearsal.received()
    try rehearsal.play([
      .proposeGroup(GroupContent(name: "Đất đai", petitions: [1], lead: Examples.land)),
      .draftNotice(content: NoticeContent(subject: "Kết luận"), tasks: Rehearsal.noticeTasks),
      .reportDifficulty(
        DifficultyContent(
          matter: .assignment(id: 1),
          on: Rehearsal.day(10),
          text: "Thiếu hồ sơ"
        )
      ),
    ])
    let words = Self.office(rehearsal).map { OwedWords.kind($0, rehearsal.session).vi }
    #expect(
      words == ["Nhóm · chờ duyệt N-01", "Thông báo · bản soạn TB-01", "Vướng · chờ chỉ đạo VM-01"]
    )
  }

  @Test func `what must not be public is not told on the list`() throws {
    let rehearsal = try Rehearsal.followed()
    let hidden = FollowUpEntry(
      .petition(1),
      .step(.assign),
      source: 0,
      now: Self.today,
      text: "Tố giác",
      isRestricted: true
    )
    #expect(OwedWords.text(hidden).vi == "(không công khai)")
    #expect(FollowUpWords.text(of: hidden, rehearsal.session) == FollowUpWords.restricted)
  }
}
