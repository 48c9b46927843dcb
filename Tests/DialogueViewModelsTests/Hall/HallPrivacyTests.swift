import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// A session with everything in it that the room must never read.
private struct Secrets {
  static let words = ["box:", "0912", "1971", "số nhà", "thửa 214", "đơn riêng"]

  /// The room's screen after each step of a session full of private matters.
  static func scenes() throws -> [Scene] {
    var rehearsal = try Rehearsal.opened()
    var scenes: [Scene] = []
    func note(_ rehearsal: Rehearsal) -> Scene {
      Scene(
        session: rehearsal.session,
        now: rehearsal.now,
        presence: [.operator: .lost(since: 0)],
        journal: .readOnly(Phrase(verbatim: "đơn riêng")),
        revealed: [PrivateText("box:0912"): "0912 345 678", PrivateText("box:1971"): "1971"],
        warning: Phrase(verbatim: "đơn riêng"),
        path: "đơn riêng"
      )
    }
    for name in ["Nguyễn Văn An", "Lê Thị Hoa", "Trần Đình Bảo"] {
      try rehearsal.perform(.enterRegistration(entry: entry(name), duplicate: nil))
    }
    let steps: [Command] = [
      .callNext(expected: 1, ending: nil), .startSpeech(registration: 1, follows: nil),
      .receiveSlip(
        SlipEntry(registrant: entry("Đỗ Thị Hạnh").registrant, content: "thửa 214")
      ),
      .endSpeech(speech: 1), .giveFloor(kind: .slip, speaker: .slip(number: 1), follows: nil),
      .endSpeech(speech: 2),
      .giveFloor(
        kind: .answer,
        speaker: .official(person: nil, unit: Examples.land),
        follows: nil
      ),
      .endSpeech(speech: 3), .guideRegistration(number: 2), .callNext(expected: 3, ending: nil),
      .markAbsent(number: 3), .setHall(mode: .withoutNames),
    ]
    for step in steps {
      try rehearsal.perform(step)
      rehearsal.wait(seconds: 7)
      scenes.append(note(rehearsal))
    }
    return scenes
  }

  private static func entry(_ name: String) -> RegistrationEntry {
    RegistrationEntry(
      registrant: Registrant(
        name,
        hamlet: "số nhà 5",
        birthYear: PrivateText("box:1971"),
        address: PrivateText("box:số nhà 5"),
        phone: PrivateText("box:0912")
      ),
      topic: Examples.clearance,
      content: "thửa 214",
      attachments: "đơn riêng"
    )
  }
}

@Test func `nothing private and no trouble of the desk is ever on the room's screen`() throws {
  let sizes = [
    Size(rows: 15, columns: 53), Size(rows: 24, columns: 80), Size(rows: 6, columns: 30),
  ]
  for scene in try Secrets.scenes() {
    for size in sizes {
      for language in Language.allCases {
        var scene = scene
        scene.language = language
        let text = HallScreen().frame(showing: scene, in: size).description
        for word in Secrets.words {
          #expect(!text.contains(word), "\(word) in:\n\(text)")
        }
      }
    }
  }
}

@Test func `hidden names leave numbers alone`() throws {
  var rehearsal = try Rehearsal.speaking()
  try rehearsal.perform(.setHall(mode: .withoutNames))
  let scene = Scene(session: rehearsal.session, now: rehearsal.now)
  let text = HallScreen().frame(showing: scene, in: Size(rows: 15, columns: 53)).description
  #expect(text.contains("SỐ 01"))
  #expect(text.contains("TIẾP THEO  02"))
  #expect(!text.contains("NGUYỄN") && !text.contains("Hoa") && !text.contains("mặt bằng"))
}

@Test func `someone whose matter is a denunciation is a number`() throws {
  var rehearsal = try Rehearsal.raised()
  try rehearsal.perform(
    .amendPetition(
      petition: 1,
      content: PetitionContent("Giá bồi thường", petitionClass: .denunciation)
    )
  )
  try rehearsal.perform(.startSpeech(registration: 1, follows: 1))
  let scene = Scene(session: rehearsal.session, now: rehearsal.now)
  let text = HallScreen().frame(showing: scene, in: Size(rows: 15, columns: 53)).description
  #expect(text.contains("SỐ 01"))
  #expect(!text.contains("NGUYỄN") && !text.contains("mặt bằng"))
}

@Test func `a long name is wrapped, never cut`() throws {
  var rehearsal = try Rehearsal.opened()
  let name = "Công Tằng Tôn Nữ Nguyễn Thị Phương Thảo Quỳnh Như Bảo Trân"
  try rehearsal.play([
    .enterRegistration(entry: Examples.citizen(name), duplicate: nil),
    .callNext(expected: 1, ending: nil),
  ])
  let scene = Scene(session: rehearsal.session, now: rehearsal.now)
  let text = HallScreen().frame(showing: scene, in: Size(rows: 15, columns: 40)).description
  for word in name.uppercased().split(separator: " ") {
    #expect(text.contains(word), "\(word)")
  }
}
