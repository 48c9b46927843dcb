import ArgumentParser
import DialogueApp

/// `doithoai new`.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a new session from a plan file, or from flags; prints the journal's path."
  )

  @Option(help: ArgumentHelp("A plan file; its form is that of the samples.", valueName: "file"))
  var plan: String?

  @OptionGroup(title: "Instead of a plan file") var flags: PlanFlags

  @Flag(help: "Take a ruleset that is not in effect on the day of the session.")
  var historical = false

  @Flag(help: "A rehearsal: commands may say when they happen, every paper says MẪU.")
  var rehearsal = false

  @OptionGroup var office: OfficeOptions

  func validate() throws {
    guard plan == nil || flags.isEmpty else {
      throw ValidationError("Give either --plan or the flags of a plan, not both.")
    }
    guard plan == nil else { return }
    try flags.checkComplete()
  }

  func run() throws {
    let office = office.office
    let creation =
      if let plan {
        try SessionCreation(planAt: plan, in: office)
      } else {
        try SessionCreation(flags.request, in: office)
      }
    Output.printPath(try creation.create(isRehearsal: rehearsal, isHistorical: historical))
  }
}
