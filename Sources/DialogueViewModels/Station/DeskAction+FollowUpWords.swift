import DeskKit

// The acts after the meeting: the last part of every table of words.
extension DeskAction {
  var followUpLabel: Phrase {
    switch self {
    case .followUp: Phrase(vi: "Theo dõi", en: "Follow-up")
    case .boardOrder: Phrase(vi: "Xếp theo", en: "Order")
    case .nextStep: Phrase(vi: "Bước tiếp", en: "Next step")
    case .assignmentMenu: Phrase(vi: "Giao…", en: "Assign…")
    case .workMenu: Phrase(vi: "Quá trình…", en: "Work…")
    case .resultMenu: Phrase(vi: "Kết quả…", en: "Result…")
    case .noticeMenu: Phrase(vi: "Thông báo…", en: "Notice…")
    case .taskMenu: Phrase(vi: "Nhiệm vụ…", en: "Task…")
    case .groupPetitions: Phrase(vi: "Phân nhóm", en: "Group")
    case .approveGroup: Phrase(vi: "Duyệt nhóm", en: "Approve")
    case .assignUnit: Phrase(vi: "Giao", en: "Assign")
    case .confirmReceipt: Phrase(vi: "Đã nhận", en: "Receipt")
    case .acknowledge: Phrase(vi: "Thụ lý", en: "Take up")
    case .transfer: Phrase(vi: "Chuyển", en: "Hand on")
    case .returnToUnit: Phrase(vi: "Nhận lại", en: "Take back")
    case .progress: Phrase(vi: "Tiến độ", en: "Progress")
    case .difficulty: Phrase(vi: "Vướng mắc", en: "Difficulty")
    case .instruct: Phrase(vi: "Chỉ đạo", en: "Instruct")
    case .extend: Phrase(vi: "Gia hạn", en: "Extend")
    case .tellExtension: Phrase(vi: "Báo gia hạn", en: "Tell of it")
    case .awaitCitizen: Phrase(vi: "Chờ dân", en: "Wait")
    case .endWait: Phrase(vi: "Hết chờ", en: "Wait over")
    case .escalate: Phrase(vi: "Cấp trên", en: "Escalate")
    case .answerEscalation: Phrase(vi: "Cấp trên đáp", en: "Answered")
    case .urge: Phrase(vi: "Đôn đốc", en: "Urge")
    case .writtenAnswer: Phrase(vi: "Trả lời", en: "Answer")
    case .assessAnswer: Phrase(vi: "Đánh giá", en: "Assess")
    case .reportResult: Phrase(vi: "Báo cáo", en: "Report")
    case .tellCitizen: Phrase(vi: "Báo dân", en: "Tell")
    case .reaction: Phrase(vi: "Dân nói", en: "Reaction")
    case .closeMatter: Phrase(vi: "Kết thúc", en: "Close")
    case .reopenMatter: Phrase(vi: "Mở lại", en: "Reopen")
    case .publish: Phrase(vi: "Công bố", en: "Publish")
    case .draftNotice: Phrase(vi: "Soạn thông báo", en: "Draft notice")
    case .addNoticeTask: Phrase(vi: "Thêm nhiệm vụ", en: "Add task")
    case .approveNotice: Phrase(vi: "Duyệt thông báo", en: "Approve")
    case .signNotice: Phrase(vi: "Ký thông báo", en: "Sign")
    case .issueNotice: Phrase(vi: "Phát hành", en: "Issue")
    case .openTask: Phrase(vi: "Thẻ nhiệm vụ", en: "Task card")
    case .milestoneDone: Phrase(vi: "Xong mốc", en: "Reached")
    case .readIndicator: Phrase(vi: "Số liệu", en: "Figure")
    case .conditionHolds: Phrase(vi: "Đủ điều kiện", en: "Condition")
    case .recordIncident: Phrase(vi: "Sự cố", en: "Incident")
    case .incidentResolved: Phrase(vi: "Khắc phục", en: "Put right")
    case .repairStep: Phrase(vi: "Gạch, lấy lại", en: "Strike")
    default: Phrase(verbatim: rawValue)
    }
  }

  var followUpTitle: Phrase {
    switch self {
    case .followUp: Phrase(vi: "Theo dõi giải quyết kiến nghị", en: "Follow what was promised")
    case .boardOrder:
      Phrase(vi: "Xếp theo hạn, đơn vị, lĩnh vực, người nêu", en: "By date, unit, topic or citizen")
    case .nextStep:
      Phrase(vi: "Ghi bước tiếp theo của dòng đang chọn", en: "Record the selected row's next step")
    case .assignmentMenu:
      Phrase(vi: "Phân nhóm, giao, nhận văn bản, thụ lý…", en: "Group, assign, receipt, take-up…")
    case .workMenu:
      Phrase(
        vi: "Tiến độ, vướng mắc, gia hạn, chờ, cấp trên…",
        en: "Progress, difficulty, extension, waits…"
      )
    case .resultMenu:
      Phrase(
        vi: "Trả lời, báo cáo, báo công dân, kết thúc…",
        en: "Answer, report, telling, closing…"
      )
    case .noticeMenu:
      Phrase(
        vi: "Thông báo kết luận: soạn, duyệt, ký, phát hành…",
        en: "Notice: draft, approve, sign, issue…"
      )
    case .taskMenu:
      Phrase(
        vi: "Nhiệm vụ của thông báo: mốc, số liệu, sự cố…",
        en: "Tasks of the notice: milestones, figures…"
      )
    case .groupPetitions:
      Phrase(vi: "Phân nhóm các kiến nghị đã đánh dấu", en: "Group the marked petitions")
    case .approveGroup: Phrase(vi: "Duyệt nhóm kiến nghị", en: "Approve the group")
    case .assignUnit:
      Phrase(
        vi: "Giao đơn vị giải quyết, một văn bản cho nhiều kiến nghị",
        en: "Assign to a unit, one paper for many petitions"
      )
    case .confirmReceipt:
      Phrase(vi: "Xác nhận đơn vị đã nhận văn bản", en: "Confirm that the unit has the paper")
    case .acknowledge: Phrase(vi: "Đơn vị thụ lý, người phụ trách", en: "The unit takes it up")
    case .transfer: Phrase(vi: "Chuyển đơn vị khác giải quyết", en: "Hand on to another unit")
    case .returnToUnit:
      Phrase(
        vi: "Đơn vị đã chuyển nhận lại việc (lý do)",
        en: "The unit that handed it on has it again"
      )
    case .progress: Phrase(vi: "Ghi tiến độ", en: "Record progress")
    case .difficulty: Phrase(vi: "Ghi vướng mắc của đơn vị", en: "Record a unit's difficulty")
    case .instruct: Phrase(vi: "Chỉ đạo về vướng mắc", en: "The authority's word on a difficulty")
    case .extend:
      Phrase(vi: "Gia hạn, xem trước hạn mới", en: "Extend the term, the new date seen first")
    case .tellExtension:
      Phrase(vi: "Số văn bản báo việc gia hạn", en: "The papers that tell of an extension")
    case .awaitCitizen: Phrase(vi: "Chờ công dân bổ sung", en: "Wait for the citizen")
    case .endWait:
      Phrase(vi: "Công dân đã bổ sung, hết chờ", en: "The wait for the citizen is over")
    case .escalate: Phrase(vi: "Đề xuất cấp có thẩm quyền", en: "Put to the higher level")
    case .answerEscalation: Phrase(vi: "Cấp trên đã trả lời", en: "The higher level answered")
    case .urge: Phrase(vi: "Văn bản đôn đốc", en: "A letter that urges the unit")
    case .writtenAnswer: Phrase(vi: "Văn bản trả lời của đơn vị", en: "The unit's written answer")
    case .assessAnswer:
      Phrase(vi: "Đánh giá văn bản trả lời theo tiêu chí", en: "Assess the written answer")
    case .reportResult: Phrase(vi: "Báo cáo kết quả với cấp giao", en: "Report of the result")
    case .tellCitizen: Phrase(vi: "Báo kết quả cho công dân", en: "Tell the citizen of the result")
    case .reaction: Phrase(vi: "Ý kiến của công dân về kết quả", en: "What the citizen says of it")
    case .closeMatter: Phrase(vi: "Kết thúc theo dõi", en: "Follow it no more")
    case .reopenMatter: Phrase(vi: "Mở lại việc theo dõi (lý do)", en: "Take it up again (reason)")
    case .publish: Phrase(vi: "Công bố kết quả hội nghị, kết quả giải quyết", en: "Publish results")
    case .draftNotice: Phrase(vi: "Soạn thông báo kết luận", en: "Draft the notice of conclusions")
    case .addNoticeTask: Phrase(vi: "Thêm nhiệm vụ vào thông báo", en: "Add a task to the notice")
    case .approveNotice: Phrase(vi: "Duyệt thông báo kết luận", en: "Approve the notice")
    case .signNotice: Phrase(vi: "Ghi việc ký thông báo", en: "Record the notice's signature")
    case .issueNotice:
      Phrase(vi: "Phát hành thông báo: số, ngày", en: "Issue the notice: number, date")
    case .openTask:
      Phrase(vi: "Mở thẻ một nhiệm vụ của thông báo", en: "The card of a task of the notice")
    case .milestoneDone:
      Phrase(
        vi: "Ghi xong một mốc, một lời hứa",
        en: "A milestone is reached, a promise kept"
      )
    case .readIndicator: Phrase(vi: "Ghi số liệu của chỉ tiêu", en: "Read the indicator's figure")
    case .conditionHolds:
      Phrase(vi: "Điều kiện đã đủ, hạn bắt đầu chạy", en: "The condition holds, its clock runs")
    case .recordIncident:
      Phrase(vi: "Ghi sự cố, hạn chạy từ ngày xảy ra", en: "Record an incident, its clock runs")
    case .incidentResolved: Phrase(vi: "Sự cố đã khắc phục", en: "The incident is put right")
    case .repairStep:
      Phrase(vi: "Gạch bỏ, lấy lại, mở lại việc đã ghi", en: "Strike, restore or reopen a step")
    default: label
    }
  }
}
