import DeskKit
import DialogueCoding
import DialogueJournal
import OfficeData

extension Complaint {
  /// The words for any error that reaches the top.
  ///
  /// - Parameters:
  ///   - error: What was thrown.
  ///   - place: Where, for the errors that do not know it themselves.
  package init(_ error: any Error, at place: String) {
    switch error {
    case let complaint as Complaint: self = complaint
    case let fault as SystemFault: self.init(fault)
    case let damage as JournalDamage: self.init(damage)
    case let error as OfficeFileError: self.init(error)
    case let fault as StoreFault: self.init(place, fault.sentence)
    case let fault as PrivateKey.Fault: self.init(place, fault.sentence)
    case let fault as JSONFault: self.init(place, fault.sentence)
    default: self.init(place, Phrase(verbatim: String(describing: error)))
    }
  }
}
