/// Where, when and by whom an event was recorded.
struct Stamp {
  let record: Int
  let moment: Moment
  let actor: Actor
}
