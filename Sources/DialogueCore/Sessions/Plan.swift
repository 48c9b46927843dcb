/// What the authority means to hold: who, when, where, about what.
package struct Plan: Hashable, Codable, Sendable {
  /// A name for lists and commands: "ngoc-chau-2024".
  package var slug: String

  /// The authority that answers: "UBND xã Ngọc Châu".
  package var authority: String

  /// The place where papers are dated: "Ngọc Châu".
  package var locality: String

  /// The title on screens: "Xã Ngọc Châu · Đối thoại".
  package var title: String

  /// Number and date of the plan: "12/KH-UBND".
  package var document: PlanDocument?

  package var date: PlannedDate

  /// Minutes after midnight at which the session is to open.
  package var startMinute: Int?

  package var venue: String

  /// How people take part: "trực tiếp".
  package var channel: String?

  /// The matters of the session, in the words of the plan.
  package var topics: [String]

  package var audience: String?

  /// Who is to preside.
  package var chair: Person

  /// The body directly over the authority, which stands over its name on papers; a people's
  /// committee has none.
  package var superior: String?

  package init(
    slug: String,
    authority: String,
    locality: String,
    title: String,
    document: PlanDocument? = nil,
    date: PlannedDate,
    startMinute: Int? = nil,
    venue: String,
    channel: String? = nil,
    topics: [String] = [],
    audience: String? = nil,
    chair: Person,
    superior: String? = nil
  ) {
    self.slug = slug
    self.authority = authority
    self.locality = locality
    self.title = title
    self.document = document
    self.date = date
    self.startMinute = startMinute
    self.venue = venue
    self.channel = channel
    self.topics = topics
    self.audience = audience
    self.chair = chair
    self.superior = superior
  }

  /// Differs from `other` in time, place or content, so people must be told anew.
  package func needsNewAnnouncement(comparedTo other: Plan) -> Bool {
    date != other.date || startMinute != other.startMinute || venue != other.venue
      || topics != other.topics
  }
}

/// Number and date of the paper that holds the plan.
package struct PlanDocument: Hashable, Codable, Sendable {
  package var number: String
  package var date: Day?

  package init(number: String, date: Day? = nil) {
    self.number = number
    self.date = date
  }
}

/// When a session is to be held; a plan may name a quarter or several until the day is fixed (S2-1).
package enum PlannedDate: Hashable, Codable, Sendable {
  case day(Day)
  case quarter(number: Int, year: Int)
  /// Some quarters of one year that follow each other.
  case quarters(first: Int, last: Int, year: Int)

  private enum CodingKeys: String, CodingKey {
    case day
    case quarter
    case through
    case year
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let day = try container.decodeIfPresent(Day.self, forKey: .day) {
      self = .day(day)
    } else if let last = try container.decodeIfPresent(Int.self, forKey: .through) {
      self = .quarters(
        first: try container.decode(Int.self, forKey: .quarter),
        last: last,
        year: try container.decode(Int.self, forKey: .year)
      )
    } else {
      self = .quarter(
        number: try container.decode(Int.self, forKey: .quarter),
        year: try container.decode(Int.self, forKey: .year)
      )
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .day(let day):
      try container.encode(day, forKey: .day)
    case .quarter(let number, let year):
      try container.encode(number, forKey: .quarter)
      try container.encode(year, forKey: .year)
    case .quarters(let first, let last, let year):
      try container.encode(first, forKey: .quarter)
      try container.encode(last, forKey: .through)
      try container.encode(year, forKey: .year)
    }
  }

  /// The day, once it is fixed.
  package var day: Day? {
    if case .day(let day) = self { day } else { nil }
  }

  /// The year in which the session is to be held.
  package var year: Int {
    switch self {
    case .day(let day): day.year
    case .quarter(_, let year), .quarters(_, _, let year): year
    }
  }
}
