import DialogueCore

extension MinutesPaper {
  /// Secretary left, chair right, recipients below.
  var closing: PaperClosing {
    let table = [signature(secretaryOffice, secretary), signature(chairOffice, chair)]
    return PaperClosing(
      signatures: [table] + others,
      recipients: ["Chủ trì, thư ký hội nghị"]
        + (hasTasks ? ["Cơ quan, đơn vị, cá nhân được giao giải quyết"] : [])
        + [profile.filing],
      recipientsPlace: .belowSignatures
    )
  }

  /// Version, fingerprint and how to check it; of a draft, when it was made.
  var footer: [PaperText] {
    let mark: [PaperText] = copy == .public ? [.italic(Self.publicNote)] : []
    guard let seal else {
      let made = "Dự thảo lập lúc \(clock.timeAndDate(now.wall)); biên bản chưa niêm phong."
      return [.italic(made)] + mark
    }
    return [
      .bold("Bản số \(seal.version)")
        + "; niêm phong đến bản ghi số \(seal.record) của nhật ký \(seal.journal).",
      "Dấu vân tay của bản ghi (SHA-256):\n\(seal.groups)",
      "Kiểm tra bằng lệnh: \(seal.check)",
    ] + mark
  }

  private static let publicNote =
    "Bản công khai: họ tên công dân viết tắt; không có nội dung khiếu nại, tố cáo."

  private var secretaryOffice: String { office(of: .secretary) ?? profile.secretaryOffice }

  private var chairOffice: String { office(of: .chair) ?? profile.chairOffice }

  /// As the ruleset names the signatory.
  private func office(of id: ItemID) -> String? {
    signatories.first { $0.id == id }?.name.vi.uppercased()
  }

  private var signatories: [NamedItem] { session.ruleset.minutes.signatories?.value ?? [] }

  private var secretary: Person? { recorders.first }

  private var chair: Person? {
    signers(as: .chair).last ?? session.presiding?.person ?? session.preparation.delegation?.to
      ?? session.plan.chair
  }

  /// The secretaries at the table, and whoever else signed in their place.
  var recorders: [Person] {
    let seated = secretariesAtTable
    return seated
      + signers(as: .secretary).filter { signer in !seated.contains { $0.name == signer.name } }
  }

  private func signers(as office: ItemID) -> [Person] {
    signatures.filter { $0.office == office }.map(\.person)
  }

  private func signature(_ office: String, _ person: Person?) -> PaperSignature {
    PaperSignature(
      office: [office],
      name: person?.name,
      position: person?.position?.capitalisedFirst,
      state: person.flatMap { newest(of: $0.name) }.map(state) ?? .open
    )
  }

  private func newest(of name: String) -> Minutes.Signature? {
    signatures.last { $0.person.name == name }
  }

  private func state(of signature: Minutes.Signature) -> PaperSignature.State {
    signature.refusal.map { .refused(reason: $0) } ?? .signed(on: clock.date(signature.at.wall))
  }

  /// Further secretaries, whoever else signed, and who the ruleset asks to sign and has not; two to a
  /// row.
  private var others: [[PaperSignature]] {
    let atTable = [secretary?.name, chair?.name].compactMap(\.self)
    let secretaries = recorders.dropFirst().map {
      signature(secretaryOffice, $0)
    }
    var seen = Set(atTable + secretaries.compactMap(\.name))
    let rest = signatures.filter { seen.insert($0.person.name).inserted }.map(ownBlock)
    let signed = Set(rest.flatMap(\.office))
    let missing = signatories.filter {
      $0.id != .secretary && $0.id != .chair && !signed.contains($0.name.vi.uppercased())
    }.map { signature($0.name.vi.uppercased(), nil) }
    let all = secretaries + rest + missing
    return stride(from: 0, to: all.count, by: 2).map { Array(all[$0..<min($0 + 2, all.count)]) }
  }

  /// Under the signatory in whose place it was given, else under the person's position.
  private func ownBlock(_ entry: Minutes.Signature) -> PaperSignature {
    if let office = entry.office.flatMap(office(of:)) { return signature(office, entry.person) }
    var block = signature(entry.person.position?.uppercased() ?? "ĐẠI DIỆN THAM DỰ", entry.person)
    block.position = nil
    return block
  }

  private var hasTasks: Bool {
    spokenConclusions.contains { standingVersion(of: $0).content.outcome.kind == .assigned }
  }
}
