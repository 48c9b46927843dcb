import DialogueCoding
import DialogueCore
import DialogueJournal
import ProofKit

/// One act of the sample on a disk that fails at it.
struct FaultStep {
  private let played: PlayedSample
  private let place: Int

  init(_ played: PlayedSample, place: Int) {
    self.played = played
    self.place = place
  }

  private var before: ArraySlice<UInt8> { played.journals[place] }
  private var after: ArraySlice<UInt8> { played.journals[place + 1] }

  /// Does the act with the fault, then once more on a sound disk.
  func fails(_ fault: DiskFault, _ findings: inout Findings) throws {
    try FileBytes.write(before, to: played.path)
    let calls = DiskFault.Calls(isFailing: false)
    let store = try PlayedSample.store(played.path, io: fault.io(calls))
    calls.isFailing = true
    let known = store.session
    func expect(_ isSo: Bool, _ what: @autoclosure () -> String) {
      findings.expect(isSo, "act \(place), \(fault.name): \(what())")
    }
    do {
      _ = try perform(at: store)
      expect(fault.outcome == .recorded, "confirmed")
    } catch StoreFault.notRecorded {
      expect(fault.outcome != .recorded, "not confirmed")
      expect(store.session == known, "shown although it was not recorded")
      let made = calls.writes + calls.syncs
      expect(isReadOnly(store), "the store writes on")
      expect(calls.writes + calls.syncs == made, "the disk was tried again")
    }
    let left = try FileBytes.read(played.path)
    switch fault.outcome {
    case .recorded: expect(left[...] == after, "the record is not whole")
    case .refused: expect(left[...] == before, "something is left of it")
    case .unknown: expect(left.starts(with: before), "what was there is gone")
    }
    try goOn(&findings, fault)
    findings.count("faults injected")
  }

  private func isReadOnly(_ store: SessionStore) -> Bool {
    do {
      _ = try perform(at: store)
      return false
    } catch StoreFault.readOnly {
      return true
    } catch {
      return false
    }
  }

  /// Another process opens what was left and does the act, unless it is there.
  private func goOn(_ findings: inout Findings, _ fault: DiskFault) throws {
    let store = try PlayedSample.store(played.path)
    do {
      _ = try perform(at: store)
    } catch StoreFault.alreadyRecorded {
      findings.expect(
        fault.outcome != .refused,
        "act \(place), \(fault.name): recorded although it was refused"
      )
    }
    let report = try JournalVerification.verify(played.path)
    findings.expect(report.isClean, "act \(place), \(fault.name): \(report.damage)")
    let isTold = report.session.ledger.count { $0.id == id } == 1
    findings.expect(isTold, "act \(place), \(fault.name): the act is not there once")
  }

  private func perform(at store: SessionStore) throws -> Record {
    try PlayedSample.perform(played.commands[place], place: place, at: store)
  }

  private var id: CommandID {
    played.commands[place].id ?? CommandID("act.\(place)")
  }
}
