extension Command {
  /// The same command with every private text sealed.
  ///
  /// - Parameter seal: Gives the box for a text of the field; a text that is a box already, as those
  ///   of an amended registration are, it keeps or refuses.
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
    case .tellPetitioners(let petition, let petitioners, var content):
      content.address = try content.address?.sealed(as: .address, seal)
      return .tellPetitioners(petition: petition, petitioners: petitioners, content: content)
    case .draftNotice(let content, let tasks):
      return .draftNotice(content: content, tasks: try tasks?.map { try $0.sealed(seal) })
    case .addTask(let notice, let content):
      return .addTask(notice: notice, content: try content.sealed(seal))
    case .amendTask(let task, let content):
      return .amendTask(task: task, content: try content.sealed(seal))
    default: return self
    }
  }
}

extension NoticeTaskContent {
  fileprivate func sealed(
    _ seal: (PrivateField, String) throws -> String
  ) rethrows -> NoticeTaskContent {
    var sealed = self
    sealed.details = try details?.sealed(as: .restricted, seal)
    return sealed
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
    PrivateText(try seal(field, stored))
  }
}
