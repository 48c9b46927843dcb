import Foundation
import Glibc
import Testing

/// The folder of sessions where it is not there, or not all of it may be read.
struct SessionFolderTests {
  @Test(arguments: [
    ["due"], ["list"], ["list", "--json"], ["show", "x"], ["record", "x", "--as", "secretary"], [],
  ])
  func `a folder that was named and is not there is told`(verb: [String]) throws {
    let program = try Program()
    let missing = program.folder.appending(path: "sai-ten").path
    let answer = try program.run(verb + ["--folder", missing, "--lang", "en"])
    #expect(answer.code == 1)
    #expect(answer.output.isEmpty)
    #expect(answer.errors == "doithoai: \(missing): no such file or folder. Check the path.\n")
  }

  @Test func `the usual folder need not be there yet, and a new session makes the one it names`()
    throws
  {
    let program = try Program()
    #expect(try program.run("due").code == 0)
    #expect(try program.run("list").code == 0)
    let named = program.folder.appending(path: "moi").path
    #expect(try program.run("demo", "--no-open", "--folder", named).code == 0)
    #expect(try program.run("list", "--folder", named).lines.count == 1)
  }

  @Test func `a folder that another user shut keeps no other from being read`() throws {
    let program = try Program()
    let session = try program.sample()
    let sessions = URL(filePath: session).deletingLastPathComponent().deletingLastPathComponent()
    let shut = sessions.appending(path: "an-other").path
    try #require(mkdir(shut, 0) == 0)
    let told = "doithoai: \(shut): permission denied."
    let due = try bound("due", "--lang", "en", in: program)
    #expect(due.code == 1)
    #expect(due.output == "Nothing is owed.\n")
    #expect(due.errors.hasPrefix(told), "\(due.errors)")
    let list = try bound("list", "--lang", "en", in: program)
    #expect(list.code == 0)
    #expect(list.output.contains("In session"))
    #expect(list.output.contains("an-other"))
    let named = try bound("due", sessions.path, "--lang", "en", in: program)
    #expect(named.code == 1)
    #expect(named.errors.hasPrefix(told))
    let name = try #require(session.split(separator: "/").suffix(2).first)
    #expect(try bound("show", String(name), in: program).code == 0)
  }

  /// Runs the program as somebody whom the permissions of files bind, which root is not.
  private func bound(_ arguments: String..., in program: Program) throws -> Program.Answer {
    guard geteuid() == 0 else { return try program.run(arguments) }
    let powers = ["--inh-caps=-all", "--bounding-set=-all"]
    return try program.run(arguments, through: ["/usr/bin/setpriv"] + powers)
  }
}
