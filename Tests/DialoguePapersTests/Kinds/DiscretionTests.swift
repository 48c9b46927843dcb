import DialogueCore
import DialoguePapers
import Testing

/// No paper tells more than its readers may know (Law 91/2025/QH15).
@Suite struct DiscretionTests {
  private static let samples = ["ngoc-chau", "thach-ha"]

  @Test(arguments: samples)
  func `no public copy names a citizen anywhere`(id: String) throws {
    let sample = try PaperSample(id)
    let citizens = sample.citizens
    #expect(citizens.count > 20)
    for kind in PaperKind.allCases {
      let text = sample.everything(kind, .public)
      #expect(citizens.filter { text.contains($0) } == [], "\(kind.rawValue)")
    }
  }

  @Test(arguments: samples)
  func `no copy holds a phone, an address or a year of birth that nobody opened`(
    id: String
  ) throws {
    let sample = try PaperSample(id)
    let phones = sample.session.queue.registrations.compactMap(\.entry.registrant.phone)
    #expect(!phones.isEmpty)
    for kind in PaperKind.allCases {
      let holders = PaperCopy.allCases.filter {
        sample.everything(kind, $0).contains(PrivateText.sealedPrefix)
      }
      #expect(holders == [], "\(kind.rawValue)")
    }
  }

  @Test(arguments: samples)
  func `complaints and denunciations are in no copy`(id: String) throws {
    let sample = try PaperSample(id)
    let guided = sample.session.petitions.filter { $0.petitionClass.isGuided }
      .map(\.content.text)
    #expect(!guided.isEmpty)
    for kind in PaperKind.allCases {
      let text = PaperCopy.allCases.map { sample.everything(kind, $0) }.joined()
      #expect(guided.filter { text.contains($0) } == [], "\(kind.rawValue)")
    }
  }

  @Test func `papers that stay in the office have no public copy`() throws {
    let sample = try PaperSample("ngoc-chau")
    for kind in PaperKind.allCases where kind.readers == .office {
      #expect(sample.papers(kind, .public).isEmpty, "\(kind.rawValue)")
      #expect(!sample.papers(kind, .internal).isEmpty, "\(kind.rawValue)")
    }
  }

  @Test func `papers for everybody come masked even when the internal copy is asked for`() throws {
    let sample = try PaperSample("ngoc-chau")
    for kind in PaperKind.allCases where kind.readers == .everybody {
      #expect(sample.papers(kind, .internal) == sample.papers(kind, .public), "\(kind.rawValue)")
    }
    #expect(sample.text(.results, isWide: true).contains("trả lời ông A. bằng văn bản"))
    #expect(sample.text(.notice, isWide: true).contains("trả lời ông An bằng văn bản"))
  }

  @Test func `a private text that the office opened stands on the internal form alone`() throws {
    let sample = try PaperSample("ngoc-chau")
    let registration = try #require(
      sample.session.queue.registrations.first { $0.entry.registrant.phone != nil }
    )
    let phone = try #require(registration.entry.registrant.phone)
    let forms = PaperKind.registrations.papers(
      of: sample.session,
      copy: .internal,
      texts: sample.texts,
      revealed: [phone: "0900 123 456"],
      at: sample.now
    )
    #expect(forms.count { String(reflecting: $0).contains("0900 123 456") } == 1)
  }
}

extension PaperSample {
  /// Full names of everybody who spoke or wrote as a citizen and holds no office in the session.
  var citizens: [String] {
    let registrants =
      session.queue.registrations.map(\.entry.registrant) + session.slips.map(\.entry.registrant)
    return registrants.flatMap { [$0.name] + ($0.coPetitioners ?? []) }
      .filter { $0.contains(" ") && !$0.hasPrefix("Không rõ") }
  }
}
