import DeskKit
import DialogueApp
import Testing

struct SurroundingsTests {
  private func surroundings(_ variables: [String: String]) -> Surroundings {
    Surroundings { variables[$0] }
  }

  @Test(arguments: [
    (["LANG": "en_GB.UTF-8"], Language.en), (["LANG": "vi_VN"], .vi), (["LANG": "C"], .vi),
    ([:], .vi), (["LANG": "vi_VN", "LC_ALL": "en_US.UTF-8"], .en),
  ])
  func `the locale chooses the language`(variables: [String: String], language: Language) {
    #expect(surroundings(variables).language == language)
  }

  @Test func `folders follow the XDG rules, and relative ones are ignored`() {
    let home = surroundings(["HOME": "/home/hoa"])
    #expect(home.dataFolder == "/home/hoa/.local/share/doithoai")
    #expect(home.stateFolder == "/home/hoa/.local/state/doithoai")
    let given = surroundings([
      "HOME": "/home/hoa", "XDG_DATA_HOME": "/srv/data", "XDG_STATE_HOME": "state",
    ])
    #expect(given.dataFolder == "/srv/data/doithoai")
    #expect(given.stateFolder == "/home/hoa/.local/state/doithoai")
  }

  @Test func `the user's editor comes before the usual ones`() {
    #expect(surroundings(["VISUAL": "kak", "EDITOR": "ed"]).editor == "kak")
    #expect(surroundings(["EDITOR": "ed"]).editor == "ed")
    #expect(surroundings([:]).editor.contains("nano"))
  }
}
