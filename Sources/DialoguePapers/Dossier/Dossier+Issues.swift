import DialogueCore

extension Dossier {
  /// The work that the plan itself could know of: asked for before it was issued.
  var plannedTasks: [PreparationTask] {
    let tasks = session.preparation.tasks.filter { !$0.isDropped }
    guard let issued = plan.document?.date else { return tasks }
    return tasks.filter { task in task.content.askedOn.map { $0 <= issued } ?? false }
  }

  /// The matters collected before the session that a paper may tell.
  var issues: [Issue] {
    session.preparation.issues.filter { issue in
      !issue.isDropped
        && minutes.sources.petitions(from: issue.id).allSatisfy { discretion.shows($0.number) }
    }
  }

  /// The field at the top of a field's line: `Đất đai` of `Lấn chiếm đất`.
  func field(_ topic: TopicCode?) -> String {
    guard let topic else { return Self.unfiled }
    var found = session.catalogue.topic(topic)
    while let parent = found?.parent, let above = session.catalogue.topic(parent) { found = above }
    return found?.name.vi ?? topic.rawValue
  }

  static let unfiled = "Chưa phân loại"

  /// The things under their fields, in the order of the catalogue, those without one last.
  func byField<Thing>(
    _ things: [Thing],
    _ topic: (Thing) -> TopicCode?
  ) -> [(field: String, things: [Thing])] {
    let groups = Dictionary(grouping: things) { field(topic($0)) }
    let order = session.catalogue.topics.map(\.name.vi) + groups.keys.sorted()
    var seen: Set<String> = []
    let fields = order.filter {
      groups[$0] != nil && $0 != Self.unfiled && seen.insert($0).inserted
    }
    return (fields + [Self.unfiled]).compactMap { field in
      groups[field].map { (field, $0) }
    }
  }
}
