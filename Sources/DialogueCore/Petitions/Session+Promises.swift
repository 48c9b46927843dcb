// Promises of a date that no assignment has taken the place of are kept or not by themselves.
extension Session {
  func keepPromise(
    _ id: EntryID,
    _ done: PreparationDone,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    let promise = try promise(id)
    try check(done.on, act)
    guard promise.kept == nil else { throw .alreadyDone }
    return [.promiseKept(entry: id, done: done)]
  }

  func retractKeeping(_ id: EntryID) throws(Refusal) -> [Event] {
    try requireFollowUp()
    guard try promise(id).kept != nil else { throw .unchanged }
    return [.keepingRetracted(entry: id)]
  }

  mutating func update(_ id: EntryID, _ change: (inout Promise) -> Void) {
    guard let index = recordedPromises.lastIndex(where: { $0.entry == id }) else { return }
    change(&recordedPromises[index])
  }

  private func promise(_ id: EntryID) throws(Refusal) -> Promise {
    guard let promise = promises.first(where: { $0.entry == id }) else { throw .noSuchStep }
    return promise
  }
}
