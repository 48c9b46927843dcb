import DeskKit
import DialogueCore

/// How many of a kind of people are there; a second count of the same kind replaces the first.
struct AttendanceForm: DeskForm {
  var draftID: String { "before.attendance" }

  func form(showing scene: Scene) -> Form {
    Form(
      Phrase(vi: "ĐẠI BIỂU CÓ MẶT", en: "DELEGATES PRESENT"),
      rows: [
        FormRow(
          "category",
          Phrase(vi: "Thành phần", en: "Who"),
          Field(.text, text: nextCategory(scene.session), limit: 120),
          isRequired: true
        ),
        FormRow("present", Phrase(vi: "Có mặt", en: "Present"), Field(.number), isRequired: true),
        FormRow("invited", Phrase(vi: "Được mời", en: "Invited"), Field(.number), isBeside: true),
      ]
    )
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let session = scene.session
    let known = session.preparation.attendance.first { $0.category == form.value("category") }
    let replaces = known.map { row in
      Phrase(vi: "thay số đã ghi: \(row.present)", en: "replaces the count \(row.present)")
    }
    form.setNotes([replaces].compactMap(\.self), for: "category")
    let sent = session.preparation.invitations.filter(\.counts)
      .filter { $0.content.recipients == form.value("category") }
      .reduce(0) { $0 + $1.content.count }
    form.setNotes(
      sent > 0 ? [Phrase(vi: "giấy mời: \(sent)", en: "invitations: \(sent)")] : [],
      for: "invited"
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    guard let present = form.number("present") else {
      return .refused(FormWords.needsNumber, field: "present")
    }
    let row = AttendanceRow(
      category: form.value("category"),
      present: present,
      invited: form.number("invited")
    )
    return .command(.countAttendance(row), then: .opensAgain)
  }

  /// The first kind that was invited and is not yet counted.
  private func nextCategory(_ session: Session) -> String {
    let counted = session.preparation.attendance.map(\.category)
    return session.preparation.invitations.filter(\.counts).map(\.content.recipients)
      .first { !counted.contains($0) } ?? ""
  }
}
