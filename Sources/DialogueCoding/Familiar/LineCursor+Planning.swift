import DialogueCore

/// What a session takes over when it is planned: half of a young journal.
extension LineCursor {
  mutating func calendar() throws(Unfamiliar) -> WorkingCalendar {
    WorkingCalendar(
      version: try text("version"),
      weeklyRest: try words("weeklyRest"),
      rows: try objects("rows") { cursor throws(Unfamiliar) in
        CalendarRow(
          day: try cursor.day("day"),
          kind: try cursor.word("kind"),
          name: try cursor.text("name"),
          source: try cursor.text("source"),
          status: try cursor.word("status")
        )
      }
    )
  }

  mutating func catalogue() throws(Unfamiliar) -> Catalogue {
    Catalogue(
      topics: try objects("topics") { cursor throws(Unfamiliar) in try cursor.topic() },
      units: try objects("units") { cursor throws(Unfamiliar) in try cursor.unit() },
      tags: try objects("tags") { cursor throws(Unfamiliar) in
        PetitionTag(
          id: try cursor.word("id"),
          name: try cursor.wording("name"),
          isInternal: try cursor.bool("isInternal")
        )
      },
      textBlocks: try objects("textBlocks") { cursor throws(Unfamiliar) in
        TextBlock(
          key: try cursor.text("key"),
          name: try cursor.wording("name"),
          text: try cursor.text("text")
        )
      },
      reasons: try objects("reasons") { cursor throws(Unfamiliar) in
        ReasonList(kind: try cursor.word("kind"), reasons: try cursor.reasons("reasons"))
      }
    )
  }

  private mutating func topic() throws(Unfamiliar) -> Topic {
    Topic(
      code: try word("code"),
      name: try wording("name"),
      shortName: try wording("shortName"),
      parent: try wordIfPresent("parent"),
      usualUnit: try wordIfPresent("usualUnit")
    )
  }

  private mutating func unit() throws(Unfamiliar) -> Unit {
    Unit(
      id: try word("id"),
      name: try wording("name"),
      shortName: try wording("shortName"),
      kind: try word("kind"),
      number: try intIfPresent("number")
    )
  }

  private mutating func reasons(_ name: StaticString) throws(Unfamiliar) -> [Reason] {
    try objects(name) { cursor throws(Unfamiliar) in
      Reason(id: try cursor.word("id"), text: try cursor.wording("text"))
    }
  }

  mutating func agendaItem(_ name: StaticString) throws(Unfamiliar) -> AgendaTemplateItem {
    try member(name)
    return try object { cursor throws(Unfamiliar) in
      AgendaTemplateItem(
        title: try cursor.wording("title"),
        shortTitle: try cursor.wording("shortTitle"),
        plannedMinutes: try cursor.int("plannedMinutes"),
        kind: try cursor.word("kind"),
        source: try cursor.text("source")
      )
    }
  }
}
