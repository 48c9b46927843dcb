import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct PrivateTextsTests {
  private static let phone = PrivateText("box:phone.0900 000 001")

  private func registered(
    _ change: (inout RegistrationEntry) -> Void = { _ in }
  ) throws -> Rehearsal {
    var rehearsal = try Rehearsal.opened()
    var entry = Examples.citizen("Bùi Thị Na", hamlet: "Đông")
    entry.registrant.phone = Self.phone
    change(&entry)
    try rehearsal.perform(.enterRegistration(entry: entry, duplicate: nil), as: .operator)
    return rehearsal
  }

  @Test func `a sealed text is shown once it was opened, and kept as it was`() throws {
    var table = Table(try registered(), .operator)
    table.press(.operator, .character("s"))
    table.press(.operator, .tab)
    #expect(try table.openForm(.operator).value("phone") == "0900 000 001")
    try table.fill(.operator, [("hamlet", "Đoài")])
    table.press(.operator, .enter)
    let registrant = try #require(table.session.queue[1]?.entry.registrant)
    #expect(registrant.hamlet == "Đoài")
    #expect(registrant.phone == Self.phone)
  }

  @Test func `a slip in a registration's place has all that was registered of the citizen`() throws
  {
    let rehearsal = try registered { entry in
      entry.registrant.organisation = "Hợp tác xã Đông"
      entry.registrant.groupSize = 12
      entry.content = "Ao công"
      entry.timesRaised = 3
    }
    var table = Table(rehearsal, .operator, .secretary)
    table.press(.operator, .character("V"), .character("4"), .tab)
    #expect(try table.openForm(.operator).value("phone") == "0900 000 001")
    try table.fill(.operator, [("birthYear", "1961"), ("address", "Xóm 3")])
    table.save(.operator)
    let slip = try #require(table.session.slips.first?.entry)
    #expect(slip.registration == 1)
    #expect(slip.registrant.phone == Self.phone)
    #expect(slip.registrant.organisation == "Hợp tác xã Đông")
    #expect(slip.registrant.groupSize == 12)
    #expect(slip.registrant.birthYear != nil && slip.registrant.address != nil)
    #expect(slip.timesRaised == 3)
    let petition = PetitionContent("Sửa ao", petitionClass: .request)
    try table.happen(
      .raisePetitions(source: .slip(slip: 1), contents: [petition]),
      as: .secretary
    )
    #expect(table.session[PetitionNumber(rawValue: 1)]?.content.timesRaised == 3)
  }

  @Test func `a slip is amended without losing what is sealed in it`() throws {
    var rehearsal = try Rehearsal.opened()
    try rehearsal.perform(
      .receiveSlip(SlipEntry(registrant: Registrant("Na", phone: Self.phone), content: "Ao")),
      as: .operator
    )
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    let command = try savedCommand(of: SlipForm(slip: 1), [("organisation", "Hội Nông dân")], scene)
    guard case .amendSlip(_, let entry) = command else {
      Issue.record("\(command)")
      return
    }
    #expect(entry.registrant.phone == Self.phone)
    #expect(entry.registrant.organisation == "Hội Nông dân")
  }

  @Test func `a sealed text that could not be opened is not lost by another change`() throws {
    let rehearsal = try registered()
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    let kind = RegistrationForm(number: 1)
    #expect(kind.form(showing: scene).value("phone").isEmpty)
    let command = try savedCommand(of: kind, [("hamlet", "Đoài")], scene)
    guard case .amendRegistration(_, let entry) = command else {
      Issue.record("\(command)")
      return
    }
    #expect(entry.registrant.phone == Self.phone)
  }

  @Test func `an opened text is taken away by emptying its field`() throws {
    var table = Table(try registered(), .operator)
    table.press(.operator, .character("s"), .tab)
    try table.fill(.operator, [("phone", "")])
    table.press(.operator, .enter)
    #expect(table.session.queue[1]?.entry.registrant.phone == nil)
  }

  @Test func `the form of a registration names a year of birth that nobody has`() throws {
    var table = Table(try .opened(), Actor.operator)
    table.press(.operator, .function(5))
    try table.fill(.operator, [("name", "Bùi Thị Na"), ("birthYear", "1850")])
    table.press(.operator, .enter)
    #expect(table.commands.isEmpty)
    #expect(table.said(.operator) == "năm sinh phải từ 1904 đến 2024")
    try table.fill(.operator, [("birthYear", "1950")])
    table.press(.operator, .enter)
    #expect(table.commands.count == 1)
  }
}
