/// What somebody said would be done, and by when.
package struct Promise: Equatable, Sendable {
  package let entry: EntryID
  package let petitions: [PetitionNumber]
  package let speaker: Speaker
  package let text: String

  /// None when no date was said.
  package internal(set) var deadline: Deadline?
}
