import DialogueCore
import DialogueTestSupport
import Testing

extension MinutesTests {
  @Test(arguments: refused)
  func `the minutes do not take`(refused: Refused) throws { try refused.check() }

  private static let refused: [Refused] = [
    Refused("blanks", .opened, .writeEntry(note(" \n ")), .textMissing),
    Refused(
      "a line before the opening",
      .planned,
      .writeEntry(note("x")),
      .wrongStage(stage: .planned)
    ),
    Refused(
      "a statement in a break",
      .adjourned,
      .writeEntry(MinutesDraft(kind: .statement, text: "x", speaker: .chair)),
      .wrongStage(stage: .adjourned)
    ),
    Refused(
      "a new line after the close",
      .closed,
      .writeEntry(note("x")),
      .wrongStage(stage: .closed)
    ),
    Refused("a new line after the seal", .sealed, .writeEntry(note("x")), .sealed),
    Refused(
      "what is still to happen",
      .opened,
      .writeEntry(note("x", happenedAt: .max)),
      .timeInFuture
    ),
    Refused(
      "what happened before the opening",
      .opened,
      .writeEntry(note("x", happenedAt: .min)),
      .timeBeforeOpening
    ),
    Refused(
      "words of nobody registered",
      .opened,
      .writeEntry(MinutesDraft(kind: .note, text: "x", speaker: .registered(number: 1))),
      .noSuchRegistration
    ),
    Refused(
      "words of no slip",
      .opened,
      .writeEntry(MinutesDraft(kind: .note, text: "x", speaker: .slip(number: 1))),
      .noSuchSlip
    ),
    Refused(
      "words of no unit",
      .opened,
      .writeEntry(
        MinutesDraft(kind: .note, text: "x", speaker: .official(person: nil, unit: UnitID("x")))
      ),
      .noSuchUnit
    ),
    Refused(
      "words on no item",
      .opened,
      .writeEntry(MinutesDraft(kind: .note, text: "x", speaker: .chair, item: 9)),
      .noSuchItem
    ),
    Refused(
      "words of no speech",
      .opened,
      .writeEntry(MinutesDraft(kind: .note, text: "x", speaker: .chair, speech: 1)),
      .noSuchSpeech
    ),
    Refused(
      "words on no petition",
      .opened,
      .writeEntry(MinutesDraft(kind: .note, text: "x", speaker: .chair, petitions: [1])),
      .noSuchPetition
    ),
    Refused(
      "a promise of no date",
      .opened,
      .writeEntry(
        MinutesDraft(kind: .promise, text: "x", speaker: .chair, deadline: .calendarDays(count: 0))
      ),
      .deadlineNotReckoned(.noDays)
    ),
    Refused("the same words", written, .correctEntry(entry: 1, text: " Khai mạc "), .unchanged),
    Refused("a correction of nothing", .opened, .correctEntry(entry: 1, text: "x"), .noSuchEntry),
    Refused(
      "a correction of a struck line",
      struck,
      .correctEntry(entry: 1, text: "x"),
      .entryStruck(1)
    ),
    Refused(
      "the same speaker",
      written,
      .attributeEntry(entry: 1, speaker: .secretary),
      .unchanged
    ),
    Refused("a stroke without reason", written, .strikeEntry(entry: 1, reason: ""), .reasonMissing),
    Refused("a second stroke", struck, .strikeEntry(entry: 1, reason: "x"), .entryStruck(1)),
    Refused("back what was not struck", written, .restoreEntry(entry: 1), .entryNotStruck(1)),
    Refused("a reading while somebody speaks", .speaking, .readBack, .someoneSpeaking(speech: 1)),
    Refused("a reading once adopted", adopted, .readBack, .alreadyAdopted),
    Refused(
      "agreement to other words unread",
      adopted.after(.correctEntry(entry: 1, text: "x")),
      .adoptMinutes,
      .notReadBack
    ),
    Refused(
      "agreement again after no more than an objection",
      adopted.after(
        .writeEntry(MinutesDraft(kind: .objection, text: "x", speaker: .floor(name: "Ông Tư")))
      ),
      .adoptMinutes,
      .alreadyAdopted
    ),
    Refused("back a reading that was adopted", adopted, .retractReadBack, .alreadyAdopted),
    Refused("back an adoption that was not", read, .retractAdoption, .notAdopted),
    Refused("agreement unread", .closed, .adoptMinutes, .notReadBack),
    Refused("agreement twice", adopted, .adoptMinutes, .alreadyAdopted),
    Refused(
      "a signature before the close",
      .opened,
      .signMinutes(person: Examples.chairman, refusal: nil),
      .wrongStage(stage: .open)
    ),
    Refused(
      "a signature without name",
      .closed,
      .signMinutes(person: Person(" "), refusal: nil),
      .nameMissing
    ),
    Refused(
      "a second signature",
      adopted.after(.signMinutes(person: Examples.chairman, refusal: nil)),
      .signMinutes(person: Examples.chairman, refusal: nil),
      .alreadySigned(name: "Phạm Quốc Trung")
    ),
    Refused(
      "the same refusal twice",
      adopted.after(.signMinutes(person: Examples.chairman, refusal: "x")),
      .signMinutes(person: Examples.chairman, refusal: "x"),
      .unchanged
    ),
    Refused(
      "the loss of a signature that is not there",
      adopted,
      .retractSignature(record: 16),
      .noSuchSignature
    ),
    Refused(
      "the loss of a signature that is sealed",
      adopted.after(
        .signMinutes(person: Examples.chairman, refusal: nil),
        .sealMinutes(records: 18)
      ),
      .retractSignature(record: 17),
      .sealed
    ),
    Refused(
      "a refusal without reason",
      adopted,
      .signMinutes(person: Examples.chairman, refusal: " "),
      .reasonMissing
    ),
    Refused(
      "a refusal where none is provided",
      noReading,
      .signMinutes(person: Examples.chairman, refusal: "x"),
      .refusalNotProvided
    ),
    Refused(
      "a seal before the close",
      .opened,
      .sealMinutes(records: 5),
      .wrongStage(stage: .open)
    ),
    Refused(
      "a seal on another count",
      adopted,
      .sealMinutes(records: 16),
      .recordCountDiffers(actual: 17)
    ),
    Refused("a seal before agreement", read, .sealMinutes(records: 16), .notAdopted),
    Refused("a second seal on the same words", .sealed, .sealMinutes(records: 18), .unchanged),
  ]
}
