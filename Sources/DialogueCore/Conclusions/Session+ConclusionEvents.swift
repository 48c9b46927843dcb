extension Session {
  mutating func draft(
    _ number: ConclusionNumber,
    _ scope: Conclusion.Scope,
    _ origin: Conclusion.Origin,
    _ content: ConclusionContent,
    _ deadline: Deadline?,
    _ supersedes: Supersession?,
    _ stamp: Stamp
  ) {
    conclusions.append(
      Conclusion(
        number: number,
        origin: origin,
        scope: scope,
        versions: [version(content, deadline, stamp)],
        supersedes: supersedes
      )
    )
    for petition in scope.petitions {
      update(petition) { $0.conclusion = number }
    }
  }

  mutating func reword(
    _ number: ConclusionNumber,
    _ content: ConclusionContent,
    _ deadline: Deadline?,
    _ stamp: Stamp
  ) {
    let added = version(content, deadline, stamp)
    update(number) {
      $0.versions.append(added)
      if case .returned = $0.state {
        $0.state = .draft
      }
    }
  }

  mutating func accept(
    _ number: ConclusionNumber,
    _ accepted: Int,
    _ authority: Authority,
    _ presiding: Person?,
    _ isAmended: Bool,
    _ stamp: Stamp
  ) {
    update(number) {
      $0.acceptance = Conclusion.Acceptance(
        at: stamp.moment,
        authority: authority,
        presiding: presiding,
        isAmended: isAmended,
        from: $0.state
      )
      $0.state = .accepted(version: accepted)
    }
  }

  /// The earlier ruling stands no more, nor on petitions that the later one leaves out.
  mutating func supersede(
    _ number: ConclusionNumber,
    by later: ConclusionNumber,
    _ reason: String
  ) {
    update(number) { $0.state = .superseded(by: later, reason: reason) }
    for petition in self[number]?.scope.petitions ?? [] {
      update(petition) {
        if $0.conclusion == number {
          $0.conclusion = nil
        }
      }
    }
  }

  /// Stands where it stood before it was accepted; what it had replaced stands again.
  mutating func reopen(_ number: ConclusionNumber) {
    update(number) {
      $0.state = $0.acceptance?.from ?? .submitted
      $0.acceptance = nil
    }
    guard let earlier = self[number]?.supersedes?.conclusion,
      case .superseded(number, _) = self[earlier]?.state
    else { return }
    update(earlier) { $0.state = .accepted(version: $0.version) }
    for petition in self[earlier]?.scope.petitions ?? [] {
      update(petition) { $0.conclusion = $0.conclusion ?? earlier }
    }
  }

  /// The petitions stand without this ruling again, under the one that it was to replace if any.
  mutating func void(_ number: ConclusionNumber) {
    update(number) { $0.state = .void }
    guard let conclusion = self[number] else { return }
    let earlier = conclusion.supersedes.flatMap { self[$0.conclusion] }
      .flatMap { $0.isOpen || $0.isAccepted ? $0 : nil }
    for petition in conclusion.scope.petitions {
      update(petition) {
        if $0.conclusion == number {
          $0.conclusion =
            earlier?.scope.petitions.contains(petition) == true ? earlier?.number : nil
        }
      }
    }
  }

  mutating func update(_ number: ConclusionNumber, _ change: (inout Conclusion) -> Void) {
    guard conclusions.indices.contains(number.place) else { return }
    change(&conclusions[number.place])
  }

  private func version(
    _ content: ConclusionContent,
    _ deadline: Deadline?,
    _ stamp: Stamp
  ) -> Conclusion.Version {
    Conclusion.Version(
      record: stamp.record,
      at: stamp.moment,
      by: stamp.actor,
      content: content,
      deadline: deadline
    )
  }
}
