extension Session {
  /// The first day on which a petitioner who was told of the answers that count now asked again.
  func askedAgainOn(_ petition: Petition) -> Day? {
    addressees(of: petition).compactMap { petitioner in
      notice(to: petitioner, of: petition)?.reaction.flatMap {
        $0.kind == .asksAgain ? $0.on : nil
      }
    }.min()
  }
}
