import ArgumentParser

/// The command line of the benchmarks.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doithoai-bench",
    abstract: "Measures the program against named peers in the same run.",
    discussion: """
      Build it and the program with `-c release --static-swift-stdlib` first; the program is looked \
      for beside it. A peer that is not installed is left out with a word. Measure on a machine \
      that does nothing else.
      """,
    subcommands: [
      Whole.self, AppendBench.self, OpenBench.self, FollowBench.self, KeysBench.self,
      BoardBench.self, IdleBench.self, PapersBench.self, TypingBench.self, JournalMaker.self,
      Appender.self,
    ]
  )
}
