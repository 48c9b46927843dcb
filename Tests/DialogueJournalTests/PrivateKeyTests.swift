import DialogueJournal
import Testing

@Suite struct PrivateKeyTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = "\(folder.path)/mau.journal"
  }

  @Test(arguments: ["", "0912 000 000", "Số 5, thôn Đoài"])
  func `a box opens with its key, journal and field`(plain: String) throws {
    try PrivateKey().write(beside: path)
    let key = try PrivateKey(besideJournal: path)
    let box = try key.seal(plain, journal: "j1", field: "phone")
    #expect(box.hasPrefix("box:"))
    #expect(
      box.dropFirst(4).allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_")
      }
    )
    #expect(try PrivateKey(besideJournal: path).open(box, journal: "j1", field: "phone") == plain)
  }

  @Test func `and with nothing else`() throws {
    let key = PrivateKey()
    let box = try key.seal("0912 000 000", journal: "j1", field: "phone")
    #expect(throws: PrivateKey.Fault.wrongBox) { try key.open(box, journal: "j2", field: "phone") }
    #expect(throws: PrivateKey.Fault.wrongBox) {
      try key.open(box, journal: "j1", field: "address")
    }
    #expect(throws: PrivateKey.Fault.wrongBox) {
      try PrivateKey().open(box, journal: "j1", field: "phone")
    }
    for wrong in ["", "box:", "0912", box + "A", String(box.dropLast()), box + "="] {
      #expect(throws: PrivateKey.Fault.wrongBox) {
        try key.open(wrong, journal: "j1", field: "phone")
      }
    }
  }

  @Test func `the same text never gives the same box`() throws {
    let key = PrivateKey()
    #expect(
      try key.seal("a", journal: "j", field: "f") != key.seal("a", journal: "j", field: "f")
    )
  }

  @Test func `a missing key and a wrong file are told apart`() throws {
    #expect(throws: PrivateKey.Fault.noKey) { try PrivateKey(besideJournal: path) }
    let digits = String(repeating: "0", count: 64)
    for wrong in ["00\n", "\(digits)\nmore", "\(digits)\n\u{0}", "\(digits)0"] {
      try folder.write(Array("doithoai-key/1 \(wrong)".utf8), to: "mau.journal.key")
      #expect(throws: PrivateKey.Fault.wrongKeyFile) { try PrivateKey(besideJournal: path) }
    }
    try folder.write(Array("doithoai-key/1 \(digits)\n\n".utf8), to: "mau.journal.key")
    #expect(throws: Never.self) { try PrivateKey(besideJournal: path) }
  }
}
