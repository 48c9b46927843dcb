/// Which program wrote a journal.
package enum ProgramVersion {
  package static let text = "1.0.0"
}
