package import DialogueCore

/// Everything an office's data files hold, read when it is asked for.
///
/// Needed to plan a session and never to open one: the journal holds what it was planned with.
/// Every reader throws `OfficeFileError` when a file is missing or wrong.
package struct OfficeLibrary: Equatable, Sendable {
  package let files: OfficeFiles

  package init(_ files: OfficeFiles) {
    self.files = files
  }

  package var rulesets: [RulesetID] { files.ids(in: "rulesets").map { RulesetID($0) } }
  package var agendas: [AgendaID] { files.ids(in: "agendas").map { AgendaID($0) } }

  /// The names of the units' files: `commune-2024`.
  package var unitCatalogues: [String] { files.ids(in: "units") }

  package func ruleset(_ id: RulesetID) throws -> Ruleset {
    try Ruleset(rulesetNode(id, heirs: []), id: id)
  }

  package func agenda(_ id: AgendaID) throws -> AgendaTemplate {
    try AgendaTemplate(node("agendas", id.rawValue), id: id)
  }

  package func units(_ id: String) throws -> UnitsFile {
    try UnitsFile(node("units", id), id: id)
  }

  package func topics() throws -> TopicsFile {
    try TopicsFile(node("topics", "topics"))
  }

  package func tags() throws -> [PetitionTag] {
    try PetitionTag.list(node("tags", "tags"))
  }

  package func textBlocks() throws -> [TextBlock] {
    try TextBlock.list(node("text-blocks", "blocks"))
  }

  package func reasons() throws -> [ReasonList] {
    try ReasonList.list(node("reasons", "reasons"))
  }

  /// The sentences of papers for a session under that ruleset: its own where it has some.
  package func paperTexts(for ruleset: RulesetID) throws -> PaperTexts {
    let common = try PaperTexts(node("paper-texts", "common"))
    guard files.ids(in: "paper-texts").contains(ruleset.rawValue) else { return common }
    return common.replaced(by: try PaperTexts(node("paper-texts", ruleset.rawValue)))
  }

  /// The lists a session with these units is planned with.
  package func catalogue(units id: String) throws -> Catalogue {
    let units = try units(id).units
    return Catalogue(
      topics: try topics().topics(for: units),
      units: units,
      tags: try tags(),
      textBlocks: try textBlocks(),
      reasons: try reasons()
    )
  }

  /// How papers of a profile are laid out.
  package func formatRules(_ profile: FormatProfile) throws -> FormatRules {
    try FormatRules(
      node("formats", String(profile.rawValue.map { $0 == "_" ? "-" : $0 })),
      of: profile
    )
  }

  package func calendar() throws -> WorkingCalendar {
    try WorkingCalendar(node("calendar", "vietnam-working-days"))
  }

  /// The sample sessions; every person in them is invented.
  package var samples: [String] { files.directories(in: "samples") }

  /// The plan of a sample session, with what it asks for.
  package func plan(ofSample id: String) throws -> PlanFile {
    try PlanFile(DataNode(sampleFile(id, "plan.yaml")), library: self)
  }

  /// The commands of a sample session, one JSON object a line.
  package func commands(ofSample id: String) throws -> String {
    try sampleFile(id, "commands.jsonl").text
  }

  /// What followed after a sample session, as commands; none for one that ends with its minutes.
  package func aftermath(ofSample id: String) throws -> String? {
    do {
      return try sampleFile(id, "aftermath.jsonl").text
    } catch let error as OfficeFileError {
      guard case .notFound = error.problem else { throw error }
      return nil
    }
  }

  /// A plan that a secretary wrote, with what it asks for.
  package func plan(atPath path: String) throws -> PlanFile {
    try PlanFile(DataNode(files.file(atPath: path)), library: self)
  }

  private func sampleFile(_ id: String, _ name: String) throws -> OfficeFile {
    guard id.isOfficeIdentifier else {
      throw OfficeFileError(path: "data/samples/\(id)", problem: .notFound(known: samples))
    }
    return try files.file("samples/\(id)/\(name)")
  }

  private func node(_ directory: String, _ id: String) throws -> DataNode {
    try DataNode(file(directory, id))
  }

  private func file(_ directory: String, _ id: String) throws -> OfficeFile {
    guard id.isOfficeIdentifier else {
      throw OfficeFileError(
        path: "data/\(directory)/\(id).yaml",
        problem: .notFound(known: files.ids(in: directory))
      )
    }
    return try files.file("\(directory)/\(id).yaml")
  }

  private func rulesetNode(_ id: RulesetID, heirs: [RulesetID]) throws -> DataNode {
    let file = try file("rulesets", id.rawValue)
    let node = try DataNode(file)
    guard let parent = try node.fields(Ruleset.keys)[Ruleset.inheritanceKey] else { return node }
    let parentID = RulesetID(try parent.identifier())
    guard parentID != id, !heirs.contains(parentID) else {
      throw parent.error(.inheritsFromItself)
    }
    guard rulesets.contains(parentID) else {
      throw parent.error(
        .unknownName(found: parentID.rawValue, known: rulesets.map(\.rawValue))
      )
    }
    return node.inheriting(from: try rulesetNode(parentID, heirs: heirs + [id]))
  }
}
