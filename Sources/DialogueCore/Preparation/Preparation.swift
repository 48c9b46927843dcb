/// What was done before the session, and by whose word.
package struct Preparation: Equatable, Sendable {
  package var approval: Approval?

  /// What stood in the plan when it was approved.
  package var approved: ApprovedContent?
  package var roles: [RoleAssignment] = []
  package var coChairs: [Person] = []
  package var delegation: ChairDelegation?
  package var issues: [Issue] = []
  package var tasks: [PreparationTask] = []
  package var announcements: [Announcement] = []

  /// Where the session stood before its first announcement that counts.
  package var stageBeforeAnnouncement = Stage.planned

  /// The last time the session was put off.
  package var postponement: Postponement?

  package var invitations: [Invitation] = []
  package var attendance: [AttendanceRow] = []
  package var absences: [Absence] = []
}

/// The part of a plan that is approved: what the dialogue is on, and with whom (S0-7).
package struct ApprovedContent: Equatable, Sendable {
  package let topics: [String]
  package let audience: String?

  package init(of plan: Plan) {
    topics = plan.topics
    audience = plan.audience
  }
}

/// Content and audience agreed (S0-7).
package struct Approval: Hashable, Codable, Sendable {
  package var by: Person
  package var on: Day
  package var note: String?

  package init(by: Person, on: Day, note: String? = nil) {
    self.by = by
    self.on = on
    self.note = note
  }
}

/// The chair entrusted to a deputy for the whole session (S0-1).
package struct ChairDelegation: Hashable, Codable, Sendable {
  package var to: Person
  package var ground: Presiding.Ground
  package var reason: String

  package init(to: Person, ground: Presiding.Ground, reason: String) {
    self.to = to
    self.ground = ground
    self.reason = reason
  }
}

/// A person at a place of the table.
package struct RoleAssignment: Hashable, Codable, Sendable {
  package var station: Actor
  package var person: Person

  package init(station: Actor, person: Person) {
    self.station = station
    self.person = person
  }
}

/// How many of a kind of people are there.
package struct AttendanceRow: Hashable, Codable, Sendable {
  /// "Đại biểu thôn Đoài", "Cơ quan, đơn vị".
  package var category: String
  package var present: Int
  package var invited: Int?

  package init(category: String, present: Int, invited: Int? = nil) {
    self.category = category
    self.present = present
    self.invited = invited
  }
}

/// A head who is not there, and who stands in.
package struct Absence: Hashable, Codable, Sendable {
  package var unit: UnitID
  package var person: Person?
  package var reason: String?
  package var standIn: Person?

  package init(
    unit: UnitID,
    person: Person? = nil,
    reason: String? = nil,
    standIn: Person? = nil
  ) {
    self.unit = unit
    self.person = person
    self.reason = reason
    self.standIn = standIn
  }
}
