import DialogueCore
import DialogueTestSupport
import Testing

extension CourseTests {
  @Test(arguments: refused)
  func `no session`(refused: Refused) throws { try refused.check() }

  private static let refused: [Refused] = [
    Refused(
      "opens over what is missing without a reason",
      .planned,
      .openSession(gapsReason: " "),
      .gaps([
        .contentNotApproved,
        .announcementMissing(channel: ChannelID("loa")),
        .announcementMissing(channel: ChannelID("bang")),
        .invitationsMissing,
        .attendanceMissing,
      ])
    ),
    Refused("opens twice", .opened, .openSession(gapsReason: "x"), .wrongStage(stage: .open)),
    Refused(
      "opens that was cancelled",
      .cancelled,
      .openSession(gapsReason: "x"),
      .wrongStage(stage: .cancelled)
    ),
    Refused(
      "breaks while somebody speaks",
      .speaking,
      .adjournSession(resumesAt: nil, reason: nil),
      .someoneSpeaking(speech: 1)
    ),
    Refused(
      "breaks while somebody is called",
      .queued.after(.callNext(expected: 1, ending: nil)),
      .adjournSession(resumesAt: nil, reason: nil),
      .someoneCalled(number: 1)
    ),
    Refused(
      "breaks until the past",
      .opened,
      .adjournSession(resumesAt: Examples.morning.wall, reason: nil),
      .timeInPast
    ),
    Refused(
      "breaks for ages",
      .opened,
      .adjournSession(resumesAt: .max, reason: nil),
      .timeTooFar(days: 366)
    ),
    Refused("goes on that goes on", .opened, .resumeSession, .wrongStage(stage: .open)),
    Refused(
      "closes while somebody speaks",
      .speaking,
      .closeSession(gapsReason: "x", unheardInWriting: true),
      .someoneSpeaking(speech: 1)
    ),
    Refused(
      "closes before it opens",
      .planned,
      .closeSession(gapsReason: "x", unheardInWriting: nil),
      .wrongStage(stage: .planned)
    ),
    Refused(
      "closes over a gap without a reason",
      settled.after(.writeRemaining(numbers: [2, 3])),
      .closeSession(gapsReason: nil, unheardInWriting: nil),
      .gaps([.notHeard(registration: 4)])
    ),
    Refused("is archived while it is open", .opened, .archiveSession, .wrongStage(stage: .open)),
    Refused("is archived unsealed", .closed, .archiveSession, .notSealed),
    Refused(
      "is archived with a correction that no seal covers",
      .sealed.after(.correctEntry(entry: 1, text: "x")),
      .archiveSession,
      .notSealed
    ),
    Refused("changes in the archive", .archived, .setHall(mode: .blank), .archived),
    Refused(
      "changes hands before it opens",
      .planned,
      .handOverChair(to: Examples.deputy, ground: .oral, reason: "x"),
      .wrongStage(stage: .planned)
    ),
    Refused(
      "changes hands to whoever presides",
      .opened,
      .handOverChair(to: Examples.chairman, ground: .oral, reason: "x"),
      .unchanged
    ),
    Refused(
      "changes hands to nobody",
      .opened,
      .handOverChair(to: Person(""), ground: .oral, reason: "x"),
      .nameMissing
    ),
    Refused(
      "changes hands without reason",
      .opened,
      .handOverChair(to: Examples.deputy, ground: .oral, reason: ""),
      .reasonMissing
    ),
    Refused("shows what it shows", .opened, .setHall(mode: .shown), .unchanged),
    Refused("shows an empty message", .opened, .setHall(mode: .message(text: " ")), .textMissing),
    Refused(
      "shows anything when it is over",
      .closed,
      .setHall(mode: .blank),
      .wrongStage(stage: .closed)
    ),
  ]
}
