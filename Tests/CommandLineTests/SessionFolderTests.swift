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
}
