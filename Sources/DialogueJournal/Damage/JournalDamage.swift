package import DialogueCoding

/// What is wrong with a journal, and where: data for whoever finds the words.
package struct JournalDamage: Error, Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Nothing in it at all; a journal is never created so.
    case empty
    case folder
    /// The first line is not that of a journal.
    case notAJournal
    /// Written in a later major version of the format.
    case newerFormat(version: Int)
    /// The first record is cut short or altered.
    case header
    /// The last record is whole but ends in another byte than a line feed.
    case wrongLineEnd
    /// The last line is not what was written, and nothing shows that it was cut short.
    case lastLine
    /// A line is not what was written, and more follow; the numbers of the records that were
    /// altered, and how many lines behind the first of them can only be shown as unverified.
    case middleLine(altered: [Int], unverified: Int)
    case lineTooLong
    /// The fingerprint is right but no correct program writes such a record.
    case coding(JSONFault)
    /// The same command stands twice; the number of the record in which it came first.
    case repeatedCommand(first: Int)
    /// The file is shorter than what this process has read of it.
    case shrank(from: Int, to: Int)
    /// Another file has its name now.
    case replaced
    /// Nothing has its name now.
    case moved
    /// Its last name is gone: it lives only as long as a program holds it open, and can be copied
    /// from there.
    case deleted(copy: String)
    /// The file no longer holds the record that this process has seen at this number.
    case rewritten(record: Int)
  }

  /// A trace of a program that is not ours.
  package enum EditorSign: Equatable, Sendable {
    case byteOrderMark
    case carriageReturn
    case trailingBlank
  }

  package let path: String

  /// Counts from 1.
  package let line: Int

  /// Bytes from the start of the file.
  package let offset: Int

  package let kind: Kind
  package let sign: EditorSign?

  package init(path: String, line: Int, offset: Int, kind: Kind, sign: EditorSign? = nil) {
    self.path = path
    self.line = line
    self.offset = offset
    self.kind = kind
    self.sign = sign
  }
}
