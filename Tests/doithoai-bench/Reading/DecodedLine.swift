/// A line of a journal as Foundation's decoder reads it: the envelope, and the kinds of its events.
struct DecodedLine: Decodable {
  struct Event: Decodable {
    let k: String
  }

  let n: Int
  let t: String
  let u: Int
  let id: String
  let by: String
  let e: [Event]
  let h: String
}
