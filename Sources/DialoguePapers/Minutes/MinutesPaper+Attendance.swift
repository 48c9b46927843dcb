import DialogueCore

extension MinutesPaper {
  /// Who was there, by category, and which heads were not.
  var attendanceBlocks: [PaperBlock] {
    let rows = session.preparation.attendance
    let label = "Thành phần tham dự"
    guard !rows.isEmpty else {
      return [.field(label: label, value: "………")] + absenceBlocks
    }
    let total = rows.reduce(0) { $0 + $1.present }
    let items = rows.map { PaperText("\($0.category.clause): \(people($0)).") }
    return [
      .field(label: label, value: "\(Numerals.padded(total)) người, gồm:"),
      .list(PaperList(.dash, items)),
    ] + absenceBlocks
  }

  /// Who presided; each with the time from which, when the chair changed hands.
  var presidingBlocks: [PaperBlock] {
    presiding + coChairs
  }

  private var presiding: [PaperBlock] {
    let label = "Chủ trì (chủ tọa)"
    let presidings = session.presidings
    guard let first = presidings.first else {
      let person = session.preparation.delegation?.to ?? session.plan.chair
      return [.field(label: label, value: PaperText(person.introduced.sentence))]
    }
    guard presidings.count > 1 else {
      return [.field(label: label, value: PaperText(introduced(first).sentence))]
    }
    let items = presidings.map {
      PaperText("Từ \(clock.time($0.from.wall)): \(introduced($0).inSentence).")
    }
    return [.field(label: label, value: ""), .list(PaperList(.dash, items))]
  }

  private var coChairs: [PaperBlock] {
    let people = session.preparation.coChairs
    guard !people.isEmpty else { return [] }
    let names = people.map(\.introduced).joined(separator: "; ")
    return [.field(label: "Đồng chủ trì", value: PaperText(names.sentence))]
  }

  private var absenceBlocks: [PaperBlock] {
    let absences = session.preparation.absences
    guard !absences.isEmpty else { return [] }
    let items = absences.map { absence in
      PaperText("\(missing(absence))\(standIn(absence)).")
    }
    return [.field(label: "Vắng mặt", value: ""), .list(PaperList(.dash, items))]
  }

  private func people(_ row: AttendanceRow) -> String {
    "\(Numerals.padded(row.present)) người"
      + (row.invited.map { " (mời \(Numerals.padded($0)))" } ?? "")
  }

  private func missing(_ absence: Absence) -> String {
    let unit = session.name(of: absence.unit)
    return (absence.person.map { "\(unit): \($0.introducedInSentence)" } ?? unit)
      + absence.reason.because
  }

  private func standIn(_ absence: Absence) -> String {
    absence.standIn.map { "; \($0.introducedInSentence), dự thay" } ?? ""
  }

  /// Name and position, with the ground and the reason where somebody stands in.
  private func introduced(_ presiding: Presiding) -> String {
    let delegation = session.preparation.delegation
    let reason =
      presiding.reason ?? (delegation?.to == presiding.person ? delegation?.reason : nil)
    let ground = presiding.ground.words.map { ", \($0)" } ?? ""
    return presiding.person.introduced + ground + reason.because
  }
}
