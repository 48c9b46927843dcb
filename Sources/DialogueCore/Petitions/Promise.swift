/// What somebody said would be done, and by when; words and speaker are those that stand in the
/// minutes.
package struct Promise: Equatable, Sendable {
  package let entry: EntryID
  package let petitions: [PetitionNumber]
  package internal(set) var speaker: Speaker
  package internal(set) var text: String

  /// None when no date was said.
  package internal(set) var deadline: Deadline?

  /// When it was kept, and shown by what.
  package internal(set) var kept: PreparationDone?
}
