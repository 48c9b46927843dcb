import DialogueCore
import DialoguePapers
import PaperWriters
import Testing

/// Papers of sessions of which little is known, or nothing fit to print.
@Suite struct BarePapersTests {
  @Test func `a session without day, plan, people and texts leaves room for the hand`() throws {
    var founding = Founding.ngocChau()
    founding.plan.date = .quarter(number: 2, year: 2024)
    founding.plan.startMinute = nil
    founding.plan.document = nil
    founding.plan.topics = []
    founding.plan.audience = nil
    founding.agenda = []
    let session = Desk(founding).session

    let plan = Self.text(.plan, of: session)
    #expect(plan.contains("Số: …/KH-UBND"))
    #expect(plan.contains("Ngọc Châu, ngày … tháng … năm …"))
    #expect(plan.contains("Thời gian: … giờ … phút, quý II năm 2024."))
    #expect(plan.contains("[ DỰ THẢO ]"))
    founding.plan.date = .quarters(first: 2, last: 3, year: 2024)
    #expect(Self.text(.plan, of: Desk(founding).session).contains("quý II, III năm 2024."))
    #expect(Self.text(.invitation, of: session).contains("kính mời: ……"))
    #expect(Self.text(.houseRules, of: session).contains("......"))
    for kind in PaperKind.allCases where kind.isReady(in: session) {
      #expect(!Self.text(kind, of: session).isEmpty, "\(kind.rawValue)")
    }
  }

  @Test func `what people typed steers nothing, in any paper`() throws {
    let nasty = "x\u{1B}[31m\u{7}\u{202E}\u{0}\r</w:t> {venue} {{tên}} =1+1"
    var founding = Founding.ngocChau()
    founding.plan.authority = nasty
    founding.plan.venue = nasty
    founding.plan.topics = [nasty, ""]
    founding.plan.audience = nasty
    founding.plan.chair = Person(nasty, position: nasty)
    var desk = try Desk.opened(founding)
    try desk.register(nasty)
    try desk.receiveSlip(Registrant(nasty))
    try desk.raise(nasty)
    try desk.rule(.assigned, nasty)
    for kind in PaperKind.allCases {
      let text = Self.text(kind, of: desk.session)
      let raw = text.unicodeScalars.filter { scalar in
        scalar != "\n" && (scalar.properties.generalCategory == .control || scalar == "\u{202E}")
      }
      #expect(raw.isEmpty, "\(kind.rawValue)")
    }
  }

  @Test func `a sentence with a word that the session does not know is left out`() throws {
    let texts = PaperTexts([
      .houseRules: Sourced(
        ["Mỗi lượt {answer}.", "Tại {venue}.", "Giữ trật tự."],
        source: "ví dụ",
        certainty: .house
      )
    ])
    let text = Self.text(.houseRules, of: Desk().session, texts: texts)
    #expect(!text.contains("Mỗi lượt"))
    #expect(text.contains("1. Tại Nhà văn hóa xã Ngọc Châu."))
    #expect(text.contains("2. Giữ trật tự."))
  }

  static func text(
    _ kind: PaperKind,
    of session: Session,
    texts: PaperTexts = PaperTexts()
  ) -> String {
    kind.papers(of: session, copy: .internal, texts: texts, at: Desk.moment("10:00"))
      .map { PlainTextWriter(width: 10_000).text(of: $0) }.joined()
  }
}
