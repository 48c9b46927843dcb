/// What the first record of a journal says of the journal itself.
package struct JournalHeader: Equatable, Codable, Sendable {
  /// Always `doithoai-journal`.
  package var format: String

  /// The major version of the format.
  package var v: Int

  /// Features without which the journal must not be folded.
  package var needs: [String]

  /// Features that a reader may lack but a writer may not.
  package var may: [String]

  /// 32 hexadecimal digits, random: the identity of the journal.
  package var journal: String

  /// The version of the program that created the journal.
  package var app: String

  /// The time zone's name, for people.
  package var tz: String

  /// Minutes east of UTC; Vietnam has had no summer time since 1975.
  package var offset: Int

  /// The boot of the machine in which the first records were written.
  package var boot: String

  /// Commands may say at which time they happen, and every screen and paper says MẪU.
  package var rehearsal: Bool?

  package init(
    format: String = "doithoai-journal",
    v: Int = 1,
    needs: [String] = [],
    may: [String] = [],
    journal: String,
    app: String,
    tz: String = "Asia/Ho_Chi_Minh",
    offset: Int = 420,
    boot: String,
    rehearsal: Bool? = nil
  ) {
    self.format = format
    self.v = v
    self.needs = needs
    self.may = may
    self.journal = journal
    self.app = app
    self.tz = tz
    self.offset = offset
    self.boot = boot
    self.rehearsal = rehearsal
  }
}
