package import DialogueCore

extension Examples {
  /// Invented citizens of two hamlets, all of different names.
  package static let citizens: [RegistrationEntry] = [
    citizen("Nguyễn Văn An", .mr, "Đoài", clearance, "Giá bồi thường đất vườn"),
    citizen("Lê Thị Hoa", .mrs, "Đoài", publicLand, "Hợp đồng thuê đất công ích"),
    citizen("Trần Đình Bảo", .mr, "Đông", roads, "Đường trục thôn xuống cấp"),
    citizen("Ngô Thị Lan", .mrs, "Đông", clearance, "Mốc giới hành lang"),
    citizen("Hoàng Văn Sơn", .mr, "Đoài", nil, nil),
    citizen("Đặng Thị Mai", .mrs, "Đông", publicLand, "Đấu thầu ao công"),
  ]

  /// Only a name and a hamlet, as the desk takes it in a rush.
  package static func citizen(_ name: String, hamlet: String? = nil) -> RegistrationEntry {
    RegistrationEntry(registrant: Registrant(name, hamlet: hamlet))
  }

  private static func citizen(
    _ name: String,
    _ form: Person.Form,
    _ hamlet: String,
    _ topic: TopicCode?,
    _ content: String?
  ) -> RegistrationEntry {
    RegistrationEntry(
      registrant: Registrant(name, form: form, hamlet: hamlet),
      topic: topic,
      content: content,
      channel: .desk
    )
  }
}
