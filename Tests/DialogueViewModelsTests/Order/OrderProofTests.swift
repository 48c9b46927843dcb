import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

@Test func `people called by their numbers make a proof without exceptions`() throws {
  var rehearsal = try Rehearsal.speaking()
  try rehearsal.play([
    .callNext(expected: 2, ending: 1), .startSpeech(registration: 2, follows: nil),
  ])
  let proof = OrderProof(rehearsal.session)
  #expect(proof.exceptions == [])
  #expect(proof.called == 2)
  #expect(
    OrderWords.check(proof).vi
      == "Đúng thứ tự: đã mời 2 người theo số đăng ký, không có thay đổi."
  )
}

@Test func `a move, an absence and an early call stand in the proof with their reasons`() throws {
  var rehearsal = try Ordered.rehearsal()
  try rehearsal.play([
    .startSpeech(registration: 2, follows: nil),
    .callRegistration(number: 6, ending: 2, reason: "có việc gấp"),
    .returnCall(number: 6, reason: "mời nhầm"),
  ])
  let proof = OrderProof(rehearsal.session)
  #expect(
    proof.exceptions == [
      .absent(1),
      .moved(4, from: 3, to: 0, reason: "người cao tuổi"),
      .calledEarly(6, reason: "có việc gấp"),
      .wrongCall(6, reason: "mời nhầm"),
    ]
  )
  #expect(proof.isExplained)
}

@Test func `a last word past others without a reason is named as unexplained`() throws {
  var rehearsal = try Rehearsal.queued(4)
  try rehearsal.play([
    .giveLastWord(number: 3, ending: nil, reason: nil),
    .startSpeech(registration: 3, follows: nil),
    .callNext(expected: 1, ending: 1),
  ])
  let proof = OrderProof(rehearsal.session)
  #expect(proof.exceptions == [.unexplained(3, passed: 1)])
  #expect(
    OrderWords.check(proof).vi
      == "‼ Có chỗ không rõ lý do: 03 mời trước 01, không ghi lý do."
  )
}

@Test func `somebody who came later and is called later breaks no order`() throws {
  var rehearsal = try Rehearsal.queued(2)
  try rehearsal.play([
    .callNext(expected: 1, ending: nil), .markAbsent(number: 1),
    .callNext(expected: 2, ending: nil), .startSpeech(registration: 2, follows: nil),
    .endSpeech(speech: 1), .returnRegistration(number: 1), .callNext(expected: 1, ending: nil),
  ])
  #expect(OrderProof(rehearsal.session).exceptions == [.absent(1)])
}

@Test func `the history of one tells everything with times and records`() throws {
  let session = try Ordered.rehearsal().session
  let registration = try #require(session.queue[4])
  #expect(
    OrderWords.history(of: registration, session).map(\.vi) == [
      "08:00:00  #8  Tiếp nhận: đăng ký, số 04",
      "08:02:00  #11  Tiếp nhận: dời từ chỗ 4 tới 1, lý do: người cao tuổi",
      "08:02:00  #12  Tiếp nhận: mời",
      "08:02:00  #13  phát biểu 01:40",
      "Nay: đã phát biểu",
    ]
  )
}

@Test func `what happened on another day than the session's has its day in the history`() throws {
  let session = try Ordered.dayBefore().session
  let registration = try #require(session.queue[1])
  #expect(
    OrderWords.history(of: registration, session).map(\.vi) == [
      "23/05 16:00:00  #2  Tiếp nhận: đăng ký, số 01",
      "08:00:00  #7  Tiếp nhận: mời",
      "Nay: đã mời",
    ]
  )
}
