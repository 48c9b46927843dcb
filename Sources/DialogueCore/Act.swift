/// Who asks, and when: what `decide` needs to know of a command besides its words.
struct Act {
  let actor: Actor
  let moment: Moment
}
