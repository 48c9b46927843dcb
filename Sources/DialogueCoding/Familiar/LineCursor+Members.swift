import DialogueCore

/// Members of payloads: each names itself and stands where this program writes it.
///
/// An optional one that is empty is left out.
extension LineCursor {
  mutating func int(_ name: StaticString) throws(Unfamiliar) -> Int {
    try member(name)
    return Int(try integer())
  }

  mutating func intIfPresent(_ name: StaticString) throws(Unfamiliar) -> Int? {
    try memberIfPresent(name) ? Int(try integer()) : nil
  }

  mutating func bool(_ name: StaticString) throws(Unfamiliar) -> Bool {
    try member(name)
    return try bool()
  }

  mutating func bool() throws(Unfamiliar) -> Bool {
    if takeIfPresent("false") { return false }
    try take("true")
    return true
  }

  mutating func text(_ name: StaticString) throws(Unfamiliar) -> String {
    try member(name)
    return try string()
  }

  mutating func textIfPresent(_ name: StaticString) throws(Unfamiliar) -> String? {
    try memberIfPresent(name) ? try string() : nil
  }

  /// One of a few words, or an identity that is a text.
  mutating func word<Word: RawRepresentable<String>>(
    _ name: StaticString
  ) throws(Unfamiliar) -> Word {
    try member(name)
    return try word()
  }

  mutating func word<Word: RawRepresentable<String>>() throws(Unfamiliar) -> Word {
    guard let word = Word(rawValue: try string()) else { throw Unfamiliar() }
    return word
  }

  mutating func wordIfPresent<Word: RawRepresentable<String>>(
    _ name: StaticString
  ) throws(Unfamiliar) -> Word? {
    try memberIfPresent(name) ? try word() : nil
  }

  mutating func words<Word: RawRepresentable<String>>(
    _ name: StaticString
  ) throws(Unfamiliar) -> [Word] {
    try member(name)
    return try array { cursor throws(Unfamiliar) in try cursor.word() }
  }

  mutating func day(_ name: StaticString) throws(Unfamiliar) -> Day {
    guard let day = try dayIfPresent(name) else { throw Unfamiliar() }
    return day
  }

  mutating func dayIfPresent(_ name: StaticString) throws(Unfamiliar) -> Day? {
    guard let text = try textIfPresent(name) else { return nil }
    guard let day = Day(text) else { throw Unfamiliar() }
    return day
  }

  mutating func number<Noun>(_ name: StaticString) throws(Unfamiliar) -> Identifier<Noun> {
    Identifier(rawValue: try int(name))
  }

  mutating func numberIfPresent<Noun>(
    _ name: StaticString
  ) throws(Unfamiliar) -> Identifier<Noun>? {
    try intIfPresent(name).map { Identifier(rawValue: $0) }
  }

  mutating func numbers<Noun>(_ name: StaticString) throws(Unfamiliar) -> [Identifier<Noun>] {
    try member(name)
    return try array { cursor throws(Unfamiliar) in
      Identifier(rawValue: Int(try cursor.integer()))
    }
  }

  mutating func objects<Value>(
    _ name: StaticString,
    _ body: (inout LineCursor) throws(Unfamiliar) -> Value
  ) throws(Unfamiliar) -> [Value] {
    try member(name)
    return try objects(body)
  }

  mutating func objects<Value>(
    _ body: (inout LineCursor) throws(Unfamiliar) -> Value
  ) throws(Unfamiliar) -> [Value] {
    try array { cursor throws(Unfamiliar) in try cursor.object(body) }
  }

  mutating func wording(_ name: StaticString) throws(Unfamiliar) -> Wording {
    try member(name)
    return try wording()
  }

  mutating func wording() throws(Unfamiliar) -> Wording {
    try object { cursor throws(Unfamiliar) in
      Wording(vi: try cursor.text("vi"), en: try cursor.text("en"))
    }
  }

  mutating func speaker(_ name: StaticString) throws(Unfamiliar) -> Speaker {
    try member(name)
    return try speaker()
  }

  mutating func speakers(_ name: StaticString) throws(Unfamiliar) -> [Speaker] {
    try member(name)
    return try array { cursor throws(Unfamiliar) in try cursor.speaker() }
  }

  /// A registered citizen, an official, the chair or the secretary.
  private mutating func speaker() throws(Unfamiliar) -> Speaker {
    if takeIfPresent("{\"secretary\":{}}") { return .secretary }
    if takeIfPresent("{\"chair\":{}}") { return .chair }
    return try object { cursor throws(Unfamiliar) in
      if try cursor.memberIfPresent("registered") {
        return .registered(
          number: try cursor.object { inner throws(Unfamiliar) in try inner.number("number") }
        )
      }
      try cursor.member("official")
      return try cursor.object { inner throws(Unfamiliar) in
        .official(
          person: try inner.personIfPresent("person"),
          unit: try inner.wordIfPresent("unit")
        )
      }
    }
  }

  mutating func personIfPresent(_ name: StaticString) throws(Unfamiliar) -> Person? {
    guard try memberIfPresent(name) else { return nil }
    return try object { cursor throws(Unfamiliar) in
      let form: Person.Form? = try cursor.wordIfPresent("form")
      return Person(
        try cursor.text("name"),
        form: form,
        position: try cursor.textIfPresent("position")
      )
    }
  }
}
