import DialogueCoding
import Testing

@Suite struct KindNameTests {
  @Test(arguments: [
    ("registrationCalled", "registration.called"),
    ("journalOpened", "journal.opened"),
    ("answerRequestPassedOn", "answer.requestPassedOn"),
    ("closed", "closed"),
  ])
  func `a case and its kind name each other`(name: String, kind: String) {
    #expect(KindName.kind(ofCase: name) == kind)
    #expect(KindName.caseName(of: kind) == name)
  }

  @Test(arguments: ["", ".", "a.", ".b", "a.b.c", "a.B", "aB", "aB.c", "a b", "ă.b"])
  func `what no case can be called has no case name`(kind: String) {
    #expect(KindName.caseName(of: kind) == nil)
  }
}
