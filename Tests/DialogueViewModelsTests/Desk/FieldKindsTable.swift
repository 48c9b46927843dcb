/// What each field of each form takes, as it was decided: a new form or field has to be added here.
///
/// The number of a document is a symbol; a document named in words, such as that of a conclusion, and a
/// term, which is read in words, are text.
enum FieldKindsTable {
  static let text = """
    AbsenceForm
      choice: absent.form standin.form unit
      person: absent.name standin.name
      text: absent.position reason standin.position
    AcknowledgementForm
      choice: assignment officer.form
      date: on
      person: officer.name
      text: officer.position
    AdjournForm
      text: reason
      time: time
    AnnouncementForm
      choice: channel content.content content.place content.time
      date: on
      text: issuer proof
    AnswerForm
      choice: speaker.form standing unit
      person: speaker.name
      text: basis speaker.position words
      time: begun
    ApprovalForm
      choice: by.form
      date: on
      person: by.name
      text: by.position note
    AssessmentForm
      choice: criterion.basis criterion.term verdict
      text: reason
    AssignmentForm
      choice: lead
      date: paper.date
      symbol: paper.number
      text: coordinating report term text
    AttendanceForm
      number: invited present
      text: category
    CitizenNoticeForm
      choice: answer manner who
      date: on paper.date
      symbol: paper.number
      text: address proof
    ClosingForm
      choice: kind
      date: on paper.date
      symbol: paper.number
      text: reason to
    CoChairsForm
      text: persons
    ConclusionForm
      choice: guidance lead outcome scope stance
      text: coordinating deadline document group reason supersession text to
    ConditionForm
      date: on
      text: text
    DelegationForm
      choice: ground to.form
      person: to.name
      symbol: number
      text: reason to.position
    DifficultyForm
      choice: assignment via
      date: on paper.date
      symbol: paper.number
      text: text
    DoneForm
      date: on
      text: proof via
    EntryForm
      text: text
    EscalationForm
      date: paper.date
      symbol: paper.number
      text: text to
    ExtensionForm
      choice: assignment
      date: notice.date report.date
      symbol: notice.number report.number
      text: basis reason term
    ExtensionToldForm
      date: notice.date report.date
      symbol: notice.number report.number
    FloorForm
      choice: kind
      name: name
    GroupForm
      choice: lead
      symbol: petitions
      text: coordinating name note
    HallMessageForm
      text: text
    HandOverForm
      choice: ground to.form
      person: to.name
      symbol: document
      text: reason to.position
    HigherAnswerForm
      date: on paper.date
      symbol: paper.number
      text: text
    ImportForm
      text: list
    IncidentForm
      date: on
      text: place text
    InstructionForm
      choice: by.form
      date: on paper.date
      person: by.name
      symbol: paper.number
      text: by.position text
    InvitationForm
      date: on
      number: count
      text: proof recipients
    IssueForm
      choice: backlog topic unit
      number: times
      text: source text
    ItemForm
      number: minutes
      text: short title
    ItemMinutesForm
      number: minutes
    NoticeForm
      text: assessment preamble recipients subject
    NoticeIssueForm
      date: paper.date
      symbol: paper.number
    NoticeSignatureForm
      choice: signer.form
      date: on
      person: signer.name
      text: capacity signer.position
    NoticeTaskForm
      choice: comparison kind lead period restricted
      number: threshold
      symbol: label petitions
      text: condition coordinating details indicator limit milestones occurrence place reached text unit urgency
    ObjectionForm
      choice: kind speaker
      text: text
    OfficialFloorForm
      choice: kind official.form petition unit
      person: official.name
      text: official.position
    PetitionForm
      choice: class topic
      number: times
      text: text
    PlanForm
      choice: chair.form quarter
      date: dated day
      number: year
      person: chair.name
      symbol: document
      text: audience chair.position channel title topics venue
      time: start
    PostponeForm
      choice: kind
      date: day
      text: reason
    ProgressForm
      choice: assignment
      date: on
      number: percent
      text: text
    PublicationForm
      choice: channel kind
      date: on
      symbol: petitions
      text: proof
    ReactionForm
      choice: kind notice
      date: on
      text: text
    ReadingForm
      date: on
      number: count
      text: text
    ReceiptForm
      choice: assignment
      date: on
      symbol: number
    RegistrationForm
      choice: answerWanted capacity channel form topic
      name: hamlet
      number: birthYear groupSize timesRaised
      person: name
      phone: phone
      text: address attachments coPetitioners content organisation
    ReopeningForm
      text: reason term
    ReportForm
      choice: assignment
      date: paper.date
      symbol: paper.number
      text: text
    RoleForm
      choice: station who.form
      person: who.name
      text: who.position
    SignForm
      choice: by.form office
      person: by.name
      text: by.position refusal
    SlipForm
      choice: capacity dictated form topic
      name: hamlet
      number: birthYear groupSize timesRaised
      person: name
      phone: phone
      text: address content organisation
    StartedAtForm
      time: time
    TaskDoneForm
      date: on
      text: proof via
    TaskForm
      choice: issue kind unit
      date: asked
      text: term text
    TransferForm
      choice: assignment unit
      date: paper.date
      symbol: paper.number
      text: reason report term text
    UrgingForm
      choice: assignment unit
      date: on paper.date
      symbol: paper.number
      text: text
    WaitEndForm
      date: on
      text: text
    WaitForm
      date: on paper.date
      symbol: paper.number
      text: text
    WrittenAnswerForm
      choice: assignment criterion.basis criterion.term signer.form
      date: paper.date
      person: signer.name
      symbol: paper.number
      text: basis signer.position text

    """
}
