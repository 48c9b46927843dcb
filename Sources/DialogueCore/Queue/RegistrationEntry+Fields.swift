import VietnameseText

extension RegistrationEntry {
  /// Whether a field is filled in; how many is asked of those who speak for others.
  func has(_ field: RegistrationField) -> Bool {
    switch field {
    case .form: registrant.form != nil
    case .name: !registrant.name.trimmed.isEmpty
    case .hamlet: registrant.hamlet?.trimmed.isEmpty == false
    case .birthYear: registrant.birthYear != nil
    case .address: registrant.address != nil
    case .phone: registrant.phone != nil
    case .capacity: registrant.capacity != nil
    case .groupSize: registrant.coPetitioners == nil || registrant.groupSize != nil
    case .topic: topic != nil
    case .content: content?.trimmed.isEmpty == false
    case .attachments: attachments?.trimmed.isEmpty == false
    case .timesRaised: timesRaised != nil
    case .answerWanted: answerWanted != nil
    }
  }
}
