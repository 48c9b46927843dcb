import DialogueCore

extension MinutesPaper {
  /// What reached the session otherwise than by the floor.
  var outsideTheFloorPart: Part? {
    let sections = [
      listed("Ý kiến, kiến nghị tổng hợp trước hội nghị", "ý kiến", issues),
      listed("Phiếu đề xuất tiếp nhận tại hội nghị", "phiếu", slips),
      listed("Đăng ký nhưng không phát biểu", "lượt", unheard),
      guidedSection,
    ].compactMap(\.self)
    guard !sections.isEmpty else { return nil }
    return Part(
      title: "Ý KIẾN NGOÀI PHÁT BIỂU TẠI HỘI TRƯỜNG",
      blocks: sections.numbered
    )
  }

  /// Complaints and denunciations of the session, counted and nothing else.
  var guidedCount: Int {
    let registrations = Set(
      session.queue.registrations.filter { $0.state == .guided }.map(\.number)
    )
    let petitions = session.petitions.filter { petition in
      discretion.guidedPetitions.contains(petition.number) && petition.withdrawn == nil
        && !petition.ownPetitioners.contains {
          $0.registration.map(registrations.contains) == true
        }
    }
    return registrations.count + petitions.count
  }

  private func listed(
    _ title: String,
    _ counted: String,
    _ items: [PaperText]
  ) -> MinutesSection? {
    guard !items.isEmpty else { return nil }
    return MinutesSection(
      title: "\(title): \(Numerals.padded(items.count)) \(counted)",
      blocks: [.list(PaperList(.dash, items))]
    )
  }

  private var guidedSection: MinutesSection? {
    guard guidedCount > 0 else { return nil }
    return MinutesSection(
      title: "Khiếu nại, tố cáo: \(Numerals.padded(guidedCount)) trường hợp, đã hướng dẫn",
      blocks: [
        .paragraph(
          """
          Đã hướng dẫn công dân gửi đơn đến cơ quan có thẩm quyền theo quy định; biên bản không \
          ghi nội dung.
          """
        )
      ]
    )
  }

  private var issues: [PaperText] {
    session.preparation.issues.filter { issue in
      !issue.isDropped && sources.petitions(from: issue.id).allSatisfy { shows($0) }
    }.map { issue in
      let content = issue.content
      let facts =
        ["nguồn: \(source(of: content))"]
        + facts(topic: content.topic, timesRaised: content.timesRaised)
        + (content.isBacklog == true ? ["tồn đọng, chưa giải quyết dứt điểm"] : [])
      return
        "\(content.text.clause) (\(facts.joined(separator: "; ")))\(raised(sources.petitions(from: issue.id)))."
    }
  }

  private func source(of issue: IssueContent) -> String {
    issue.isFromOneCitizen ? shown(issue.source.clause) : issue.source.clause
  }

  private var slips: [PaperText] {
    session.slips.filter { $0.state != .void && !discretion.hiddenSlips.contains($0.number) }
      .map { slip in
        let field = facts(topic: slip.entry.topic, timesRaised: nil).map { " (\($0))" }.joined()
        let dictated = slip.entry.isDictated == true ? ", ghi hộ" : ""
        let petitions = sources.petitions(from: slip.number)
        return PaperText(
          """
          Phiếu số\(String.noBreak)\(slip.number.text)\(dictated) — \(writer(of: slip))\(field): \
          \(slip.entry.content.clause) — \(slip.state.words)\(alsoRaised(petitions, slip)).
          """
        )
      }
  }

  private var unheard: [PaperText] {
    session.queue.registrations.compactMap { registration in
      let number = registration.number
      let petitions = sources.petitions(from: number)
      guard let fate = registration.state.unheardWords,
        // Whoever handed in a slip was heard by it: it is told among the slips.
        !(registration.state == .written && session.slip(of: number) != nil),
        !discretion.namelessRegistrations.contains(number),
        petitions.allSatisfy({ shows($0) })
      else { return nil }
      let entry = registration.entry
      let field = facts(topic: entry.topic, timesRaised: nil).map { " (\($0))" }.joined()
      let content = entry.content.map { ": \($0.clause)" } ?? ""
      return PaperText(
        """
        ĐK\(String.noBreak)số\(String.noBreak)\(number.text) — \(registered(number))\(field)\(content) — \(fate)\
        \(raised(petitions)).
        """
      )
    }
  }

  private func writer(of slip: Slip) -> String {
    slip.entry.registration.map {
      "\(registered($0)) (ĐK\(String.noBreak)số\(String.noBreak)\($0.text))"
    }
      ?? named(slip.entry.registrant)
  }

  /// ` — YK 07`: the petitions under which the matter is followed.
  private func raised(_ petitions: [Petition]) -> String {
    let standing = petitions.filter { $0.withdrawn == nil }
    return standing.isEmpty ? "" : " — \(standing.map(\.number).codes)"
  }

  /// Petitions of a slip beyond the one that its state names.
  private func alsoRaised(_ petitions: [Petition], _ slip: Slip) -> String {
    guard case .joined(let first) = slip.state else { return raised(petitions) }
    let others = petitions.filter { $0.number != first && $0.withdrawn == nil }
    return others.isEmpty ? "" : ", \(others.map(\.number).codes)"
  }

  private func shows(_ petition: Petition) -> Bool { discretion.shows(petition.number) }
}
