import DialogueCore
import DialogueTestSupport
import Testing

struct PrivateTextTests {
  private static let open = Registrant(
    "Bùi Thị Na",
    hamlet: "Đông",
    birthYear: PrivateText("1950"),
    address: PrivateText("box:đã niêm"),
    phone: PrivateText("0912 345 678")
  )

  private static let entry = RegistrationEntry(registrant: open)
  private static let slip = SlipEntry(registrant: open, content: "Ao công")

  @Test(arguments: [
    Command.enterRegistration(entry: entry, duplicate: .otherPerson),
    .amendRegistration(number: 1, entry: entry),
    .importRegistrations(entries: [entry]),
    .receiveSlip(slip),
    .amendSlip(slip: 1, entry: slip),
  ])
  func `every private text goes to the sealer as its field, boxes too`(command: Command) throws {
    var sealed: [String] = []
    let result = command.sealingPrivateTexts { field, plain in
      sealed.append("\(field) \(plain)")
      return PrivateText(plain).isSealed ? plain : "box:\(field)"
    }
    #expect(sealed == ["birthYear 1950", "address box:đã niêm", "phone 0912 345 678"])
    let registrant = try #require(citizen(in: result))
    #expect(registrant.birthYear == PrivateText("box:birthYear"))
    #expect(registrant.address == PrivateText("box:đã niêm"))
    #expect(registrant.phone == PrivateText("box:phone"))
    #expect(registrant.name == "Bùi Thị Na")
  }

  @Test(arguments: [
    ("1904", "0912 3456"), ("2024", "(0912) 345-678"), (" 1950 ", "+84 912 345 678"),
    ("1950", "123456789012345"), ("box:0", "box:abc"),
  ])
  func `a year and a phone that somebody may have are sealed`(year: String, phone: String) throws {
    var registrant = Self.open
    registrant.birthYear = PrivateText(year)
    registrant.phone = PrivateText(phone)
    let command = Command.receiveSlip(SlipEntry(registrant: registrant, content: "Ao công"))
    let refused = #expect(throws: Refusal.self) {
      try Rehearsal.opened().session.checkPrivateTexts(of: command)
      // Reached where the texts are taken.
      throw Refusal.unchanged
    }
    #expect(refused == .unchanged)
  }

  @Test func `any other command is left as it is`() {
    let command = Command.callNext(expected: 1, ending: nil)
    #expect(command.sealingPrivateTexts { _, _ in "box:" } == command)
  }

  @Test func `the core keeps boxes and compares names alone`() throws {
    var rehearsal = try Rehearsal.opened()
    var boxed = Self.entry.registrant
    boxed.birthYear = PrivateText("box:a")
    boxed.phone = PrivateText("box:b")
    try rehearsal.perform(
      .enterRegistration(entry: RegistrationEntry(registrant: boxed), duplicate: nil)
    )
    #expect(rehearsal.session.queue[1]?.entry.registrant.phone?.isSealed == true)
    boxed.phone = PrivateText("box:c")
    #expect(rehearsal.session.sameName(as: boxed).map(\.number) == [1])
  }

  private func citizen(in command: Command) -> Registrant? {
    switch command {
    case .enterRegistration(let entry, _), .amendRegistration(_, let entry): entry.registrant
    case .importRegistrations(let entries): entries.first?.registrant
    case .receiveSlip(let entry), .amendSlip(_, let entry): entry.registrant
    default: nil
    }
  }
}
