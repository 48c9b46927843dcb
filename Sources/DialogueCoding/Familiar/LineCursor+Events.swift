import DialogueCore

/// The kinds that a meeting records again and again, each as its synthesised coding writes it, and
/// the longest ones, which each journal has near its start.
///
/// Every other kind, and every form of these that is rare, is read by the strict reader. A kind
/// stands here because it is frequent or long, not because it must.
extension LineCursor {
  mutating func event(in versions: KindVersions) throws(Unfamiliar) -> Event {
    try take("{\"k\":")
    let kind = try string()
    guard versions.current(of: kind) == 1 else { throw Unfamiliar() }
    try take(",\"d\":")
    let event = try object { cursor throws(Unfamiliar) in try cursor.payload(of: kind) }
    try take("}")
    return event
  }

  private mutating func payload(of kind: String) throws(Unfamiliar) -> Event {
    switch kind {
    case "entry.written": try entryWritten()
    case "speech.started": try speechStarted()
    case "speech.ended": .speechEnded(speech: try number("speech"))
    case "registration.entered": try registrationEntered()
    case "registration.called":
      .registrationCalled(
        registration: try number("registration"),
        place: try int("place"),
        reason: try textIfPresent("reason")
      )
    case "petition.raised": try petitionRaised()
    case "answer.requested": try answerRequested()
    case "request.answered":
      .requestAnswered(request: try number("request"), answer: try number("answer"))
    case "calendar.adopted": .calendarAdopted(try calendar())
    case "ruleset.adopted": .rulesetAdopted(try ruleset())
    case "catalogue.adopted": .catalogueAdopted(try catalogue())
    case "item.added":
      .itemAdded(
        item: try number("item"),
        template: try agendaItem("template"),
        after: try numberIfPresent("after")
      )
    default: throw Unfamiliar()
    }
  }

  private mutating func entryWritten() throws(Unfamiliar) -> Event {
    .entryWritten(
      entry: try number("entry"),
      kind: try word("kind"),
      text: try text("text"),
      speaker: try speaker("speaker"),
      item: try numberIfPresent("item"),
      speech: try numberIfPresent("speech"),
      petitions: try numbers("petitions"),
      happenedAt: Int64(try int("happenedAt")),
      isLate: try bool("isLate")
    )
  }

  private mutating func speechStarted() throws(Unfamiliar) -> Event {
    .speechStarted(
      speech: try number("speech"),
      kind: try word("kind"),
      speaker: try speaker("speaker"),
      item: try numberIfPresent("item"),
      follows: try numberIfPresent("follows"),
      allotted: try intIfPresent("allotted")
    )
  }

  private mutating func registrationEntered() throws(Unfamiliar) -> Event {
    .registrationEntered(
      registration: try number("registration"),
      entry: try registrationEntry("entry"),
      place: try int("place"),
      earlier: try numberIfPresent("earlier")
    )
  }

  /// One without private texts, attachments and people beside the speaker.
  private mutating func registrationEntry(
    _ name: StaticString
  ) throws(Unfamiliar) -> RegistrationEntry {
    try member(name)
    return try object { cursor throws(Unfamiliar) in
      try cursor.member("registrant")
      let registrant = try cursor.object { inner throws(Unfamiliar) in
        let form: Person.Form? = try inner.wordIfPresent("form")
        return Registrant(
          try inner.text("name"),
          form: form,
          hamlet: try inner.textIfPresent("hamlet"),
          capacity: try inner.wordIfPresent("capacity")
        )
      }
      return RegistrationEntry(
        registrant: registrant,
        topic: try cursor.wordIfPresent("topic"),
        content: try cursor.textIfPresent("content"),
        channel: try cursor.wordIfPresent("channel"),
        timesRaised: try cursor.intIfPresent("timesRaised"),
        answerWanted: try cursor.wordIfPresent("answerWanted")
      )
    }
  }

  /// One from a citizen's speech or registration.
  private mutating func petitionRaised() throws(Unfamiliar) -> Event {
    .petitionRaised(
      petition: try number("petition"),
      source: try petitionSource("source"),
      content: try petitionContent("content"),
      petitioners: try speakers("petitioners")
    )
  }

  private mutating func petitionSource(_ name: StaticString) throws(Unfamiliar) -> Petition.Source {
    try member(name)
    return try object { cursor throws(Unfamiliar) in
      if try cursor.memberIfPresent("speech") {
        return try cursor.object { inner throws(Unfamiliar) in
          .speech(speech: try inner.number("speech"), entry: try inner.numberIfPresent("entry"))
        }
      }
      try cursor.member("registration")
      return .registration(
        number: try cursor.object { inner throws(Unfamiliar) in try inner.number("number") }
      )
    }
  }

  private mutating func petitionContent(_ name: StaticString) throws(Unfamiliar) -> PetitionContent
  {
    try member(name)
    return try object { cursor throws(Unfamiliar) in
      PetitionContent(
        try cursor.text("text"),
        petitionClass: try cursor.wordIfPresent("petitionClass"),
        topic: try cursor.wordIfPresent("topic"),
        timesRaised: try cursor.intIfPresent("timesRaised")
      )
    }
  }

  private mutating func answerRequested() throws(Unfamiliar) -> Event {
    .answerRequested(
      request: try number("request"),
      petition: try number("petition"),
      unit: try word("unit"),
      part: try word("part"),
      authority: try authority("authority")
    )
  }

  private mutating func authority(_ name: StaticString) throws(Unfamiliar) -> Authority {
    try member(name)
    if takeIfPresent("{\"chairStation\":{}}") { return .chairStation }
    if takeIfPresent("{\"spokenWord\":{\"by\":\"secretary\"}}") {
      return .spokenWord(by: Actor(.secretary))
    }
    throw Unfamiliar()
  }
}
