/// What a journal must hold before it gets its name: the plan and every rule it is held by.
package struct Founding: Equatable, Sendable {
  package var header: JournalHeader
  package var ruleset: Ruleset
  package var catalogue: Catalogue
  package var calendar: WorkingCalendar
  package var agenda: [AgendaTemplateItem]
  package var plan: Plan

  package init(
    header: JournalHeader,
    ruleset: Ruleset,
    catalogue: Catalogue,
    calendar: WorkingCalendar,
    agenda: [AgendaTemplateItem],
    plan: Plan
  ) {
    self.header = header
    self.ruleset = ruleset
    self.catalogue = catalogue
    self.calendar = calendar
    self.agenda = agenda
    self.plan = plan
  }

  /// The first records of the journal: the header alone, then all that was planned in one.
  package func records(at moment: Moment, by actor: Actor, run: String) -> [Record] {
    let planned: [Event] =
      [.rulesetAdopted(ruleset), .catalogueAdopted(catalogue), .calendarAdopted(calendar)]
      + agenda.enumerated().map { place, template in
        .itemAdded(item: AgendaItemID(rawValue: place + 1), template: template, after: nil)
      } + [.sessionPlanned(plan)]
    return [[.journalOpened(header)], planned].enumerated().map { number, events in
      Record(
        number: number,
        moment: moment,
        id: CommandID("\(run).\(number)"),
        actor: actor,
        events: events
      )
    }
  }
}
