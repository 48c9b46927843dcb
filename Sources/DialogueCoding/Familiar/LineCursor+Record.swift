import DialogueCore

extension LineCursor {
  /// Reads the whole line as the record of that number.
  ///
  /// `actors` reads the name of a station. `others` reads the event that begins at an offset and is
  /// not familiar, and says where it ends.
  mutating func record(
    number: Int,
    actors: (String) -> Actor?,
    versions: KindVersions,
    others: (Int) throws(Unfamiliar) -> (Event, end: Int)
  ) throws(Unfamiliar) -> Record {
    try take("{\"n\":")
    guard try integer() == number else { throw Unfamiliar() }
    try take(",\"t\":\"")
    guard let wall = Timestamp.wall(canonical: try take(count: 24)) else { throw Unfamiliar() }
    try take("\",\"u\":")
    let moment = Moment(wall: wall, uptime: try integer())
    try take(",\"id\":")
    let id = CommandID(try string())
    try take(",\"by\":")
    guard let actor = actors(try string()) else { throw Unfamiliar() }
    var refersTo: [Int] = []
    if takeIfPresent(",\"re\":") {
      refersTo = try array { cursor throws(Unfamiliar) in Int(try cursor.integer()) }
      guard !refersTo.isEmpty else { throw Unfamiliar() }
    }
    try take(",\"e\":")
    let events = try array { cursor throws(Unfamiliar) in
      let start = cursor.position
      do {
        return try cursor.event(in: versions)
      } catch {
        let (event, end) = try others(start)
        cursor.go(to: end)
        return event
      }
    }
    guard !events.isEmpty else { throw Unfamiliar() }
    // Of the fingerprint only the form is left to check: its worth was found good.
    try take(",\"h\":\"")
    _ = try take(count: Fingerprint.textLength)
    try take("\"}")
    guard isAtEnd else { throw Unfamiliar() }
    return Record(
      number: number,
      moment: moment,
      id: id,
      actor: actor,
      refersTo: refersTo,
      events: events
    )
  }
}
