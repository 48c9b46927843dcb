extension Command {
  /// The same command with every private text sealed; texts that are sealed already are kept.
  ///
  /// - Parameter seal: Gives the box for a text of the field.
  /// - Returns: A command that may be decided and recorded.
  package func sealingPrivateTexts(
    _ seal: (PrivateField, String) throws -> String
  ) rethrows -> Command {
    switch self {
    case .enterRegistration(var entry, let duplicate):
      entry.registrant = try entry.registrant.sealed(seal)
      return .enterRegistration(entry: entry, duplicate: duplicate)
    case .amendRegistration(let number, var entry):
      entry.registrant = try entry.registrant.sealed(seal)
      return .amendRegistration(number: number, entry: entry)
    case .importRegistrations(var entries):
      for index in entries.indices {
        entries[index].registrant = try entries[index].registrant.sealed(seal)
      }
      return .importRegistrations(entries: entries)
    case .receiveSlip(var entry):
      entry.registrant = try entry.registrant.sealed(seal)
      return .receiveSlip(entry)
    case .amendSlip(let slip, var entry):
      entry.registrant = try entry.registrant.sealed(seal)
      return .amendSlip(slip: slip, entry: entry)
    default: return self
    }
  }
}

extension Registrant {
  fileprivate func sealed(
    _ seal: (PrivateField, String) throws -> String
  ) rethrows -> Registrant {
    var sealed = self
    sealed.birthYear = try birthYear?.sealed(as: .birthYear, seal)
    sealed.address = try address?.sealed(as: .address, seal)
    sealed.phone = try phone?.sealed(as: .phone, seal)
    return sealed
  }
}

extension PrivateText {
  fileprivate func sealed(
    as field: PrivateField,
    _ seal: (PrivateField, String) throws -> String
  ) rethrows -> PrivateText {
    isSealed ? self : PrivateText(try seal(field, stored))
  }
}
