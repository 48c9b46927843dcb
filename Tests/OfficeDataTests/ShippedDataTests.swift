import DialogueCore
import OfficeData
import Testing

struct ShippedDataTests {
  private let library = OfficeLibrary(OfficeFiles())

  @Test func `every shipped file can be read`() throws {
    #expect(
      library.rulesets.map(\.rawValue) == [
        "law-2025", "ngoc-chau-2024", "son-dong-2024", "thach-ha-2021",
      ]
    )
    for id in library.rulesets { _ = try library.ruleset(id) }
    #expect(library.agendas.map(\.rawValue) == ["a-district", "b-commune"])
    for id in library.agendas { _ = try library.agenda(id) }
    #expect(
      library.unitCatalogues
        == ["commune-2024", "commune-2025", "son-dong-2024", "thach-ha-2021", "ward-2025"]
    )
    for id in library.unitCatalogues { _ = try library.catalogue(units: id) }
    #expect(library.samples == ["ngoc-chau", "son-dong", "thach-ha"])
    for id in library.samples { _ = try library.plan(ofSample: id) }
  }

  @Test func `the district's ruleset says what its plan says`() throws {
    let ruleset = try library.ruleset(RulesetID("thach-ha-2021"))
    #expect(ruleset.level == .district)
    #expect(ruleset.chair.position.value.vi == "Chủ tịch UBND huyện")
    #expect(ruleset.chair.delegation?.value == .allowed)
    #expect(ruleset.chair.delegate?.value.vi == "Phó Chủ tịch UBND huyện")
    #expect(ruleset.announcement.term?.value == .calendarDays(count: -3))
    #expect(ruleset.preparedAnswers.term?.value == .workingDays(count: -5))
    #expect(ruleset.preparedAnswers.via?.value.vi == "Ban Tiếp công dân huyện")
    #expect(ruleset.grouping.term?.value == .workingDays(count: 10))
    #expect(
      ruleset.settlement.answerTerm
        == Sourced(
          .workingDays(count: 30),
          source: "Kế hoạch UBND huyện Thạch Hà 2021, mục II.4.3",
          certainty: .document
        )
    )
    #expect(ruleset.settlement.startEvent?.value == .receiptOfAssignment)
    // That the days run from the receipt is a reading of the sentence.
    #expect(ruleset.settlement.startEvent?.certainty == .inferred)
    #expect(ruleset.settlement.receiptFallback?.value == .workingDays(count: 1))
    #expect(ruleset.settlement.receiptFallback?.certainty == .inferred)
    #expect(ruleset.settlement.reportTerm?.value == .workingDays(count: 30))
    #expect(ruleset.settlement.assignmentTerm?.value == .workingDays(count: 10))
    #expect(
      ruleset.settlement.criteria?.value.map(\.name.vi)
        == ["đúng trọng tâm", "ngắn gọn", "dễ hiểu", "đúng quy định"]
    )
    #expect(ruleset.settlement.waitingStopsClock == nil)
    #expect(ruleset.settlement.extensions.allowed?.value == true)
    #expect(ruleset.settlement.extensions.maximum == nil)
    #expect(ruleset.minutes.required?.value == true)
    #expect(ruleset.speaking.secondsPerSpeech == nil)
  }

  @Test func `the Party's ruleset asks six points of an answer and sets no number of days`() throws
  {
    let ruleset = try library.ruleset(RulesetID("son-dong-2024"))
    #expect(ruleset.body == .party)
    #expect(
      ruleset.settlement.criteria?.value.map(\.name.vi) == [
        "rõ căn cứ", "rõ ý", "rõ giải pháp", "rõ trách nhiệm", "rõ nội dung thực hiện của từng cấp",
        "rõ thời gian hoàn thành",
      ]
    )
    #expect(ruleset.settlement.criteria?.certainty == .document)
    #expect(ruleset.settlement.reportTo?.value.vi == "Thường trực Huyện ủy")
    #expect(ruleset.settlement.answerTerm == nil)
    #expect(ruleset.notice.signedBy?.value.vi == "T/L Ban Thường vụ, Chánh Văn phòng")
  }

  @Test func `years after the table are computed from the law and marked as expected`() throws {
    let calendar = try library.calendar()
    #expect(calendar.years == 2020...2035)
    let table = try ["2031-01-23", "2031-01-24", "2031-04-01", "2033-09-01"].map {
      calendar.reading(of: try #require(Day($0)))
    }
    let names = table.map { reading in
      if case .dayOff(let row) = reading { "\(row.name) \(row.status)" } else { "\(reading)" }
    }
    #expect(
      names == [
        "Tết Nguyên đán expected", "Tết Nguyên đán expected", "Giỗ Tổ Hùng Vương expected",
        "Quốc khánh expected",
      ]
    )
  }

  @Test func `the commune's ruleset is silent where its plan is`() throws {
    let ruleset = try library.ruleset(RulesetID("ngoc-chau-2024"))
    #expect(ruleset.eventName.vi == "hội nghị tiếp xúc, đối thoại")
    #expect(ruleset.chair.delegation?.value == .forbidden)
    #expect(ruleset.announcement.term?.value == .calendarDays(count: -7))
    #expect(ruleset.announcement.channels?.value.count == 3)
    #expect(ruleset.answering.hand?.value == .chairOrAssigned)
    #expect(ruleset.queue.absentReturn?.value == .afterWaiting(count: 3))
    #expect(ruleset.minutes.required == nil)
    #expect(ruleset.preparedAnswers.term == nil)
    #expect(ruleset.grouping.term == nil)
    #expect(ruleset.settlement.answerTerm == nil)
    #expect(ruleset.conferenceResults.term == nil)
  }

  @Test func `the law of 2025 is known from the press, and cited by nobody`() throws {
    let ruleset = try library.ruleset(RulesetID("law-2025"))
    #expect(ruleset.announcement.term?.value == .calendarDays(count: -7))
    #expect(ruleset.conferenceResults.term?.value == .calendarDays(count: 10))
    #expect(ruleset.triggers?.value == [.regular, .votersRequest(percent: 10), .adHoc])
    #expect(ruleset.chair.coChairs?.value.map(\.vi) == ["Đại diện Thường trực HĐND cấp xã"])
    #expect(ruleset.announcement.term?.certainty == .press)
    #expect(ruleset.legalBasis.allSatisfy { !$0.certainty.mayBeCited })
  }

  @Test func `the agendas follow the programmes of the plans`() throws {
    let district = try library.agenda(AgendaID("a-district"))
    #expect(
      district.items.map(\.kind)
        == [.opening, .method, .speeches, .answers, .conclusions, .minutes]
    )
    let commune = try library.agenda(AgendaID("b-commune"))
    #expect(
      commune.items.map(\.kind)
        == [.opening, .method, .speeches, .answers, .conclusions, .closing]
    )
    #expect(commune.items.map(\.plannedMinutes).reduce(0, +) == 180)
  }

  @Test(arguments: ["commune-2024", "commune-2025", "thach-ha-2021", "ward-2025"])
  func `every field but the last has a unit that usually answers`(units: String) throws {
    let catalogue = try library.catalogue(units: units)
    let land = try #require(catalogue.topic(TopicCode("DD10")))
    #expect(land.parent == TopicCode("DD"))
    #expect(land.usualUnit != nil)
    #expect(catalogue.units.compactMap(\.number).sorted() == Array(1...8))
    #expect(catalogue.tags.filter(\.isInternal).map(\.id) == [TagID("internal")])
    for kind in ReasonKind.allCases { #expect(!catalogue.reasons(for: kind).isEmpty) }
    #expect(catalogue.textBlock("md")?.name.vi == "Mở đầu")
  }

  @Test func `a field goes to the unit that this catalogue has for it`() throws {
    let units = [
      "commune-2024": "dia-chinh", "thach-ha-2021": "tnmt", "commune-2025": "kinh-te",
      "ward-2025": "kinh-te-ha-tang",
    ]
    for (catalogue, unit) in units {
      let topic = try #require(try library.catalogue(units: catalogue).topic(TopicCode("DD5")))
      #expect(topic.usualUnit == UnitID(unit))
    }
  }

  @Test func `the calendar knows a day off and the Saturday worked for it`() throws {
    let calendar = try library.calendar()
    let off = try #require(Day("2024-04-29"))
    let worked = try #require(Day("2024-05-04"))
    #expect(!calendar.isWorking(off))
    #expect(calendar.isWorking(worked))
  }

  @Test func `a sample's plan sets what its ruleset leaves open`() throws {
    let file = try library.plan(ofSample: "ngoc-chau")
    #expect(file.plan.authority == "UBND xã Ngọc Châu")
    #expect(file.plan.date == .day(try #require(Day("2024-05-24"))))
    #expect(file.plan.startMinute == 8 * 60)
    #expect(file.plan.chair.form == .mr)
    #expect(
      file.ruleset.speaking.secondsPerSpeech
        == Sourced(300, source: "12/KH-UBND", certainty: .document)
    )
    #expect(file.ruleset.isInEffect(on: try #require(Day("2024-05-24"))))
    #expect(file.agenda.id == AgendaID("b-commune"))
    #expect(file.catalogue.unit(UnitID("dia-chinh"))?.number == 1)
  }
}
