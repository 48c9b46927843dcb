/// Who asks, and when: what `decide` needs to know of a command besides its words.
struct Act {
  let actor: Actor
  let moment: Moment

  /// What other sessions of the office recorded: their numbers are taken.
  var papersElsewhere: [IssuedPaper] = []

  /// It takes an earlier act back: what is not given is to be nothing again.
  var takesBack = false
}
