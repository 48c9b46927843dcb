import DeskKit

extension DeskAction {
  /// A word or two for the help line.
  var label: Phrase {
    switch self {
    case .help: Phrase(vi: "Phím", en: "Keys")
    case .palette: Phrase(vi: "Lệnh", en: "Commands")
    case .filter: Phrase(vi: "Lọc", en: "Filter")
    case .findNext: Phrase(vi: "Tìm tiếp", en: "Find next")
    case .findPrevious: Phrase(vi: "Tìm ngược", en: "Find back")
    case .maximise: Phrase(vi: "Phóng to", en: "Maximise")
    case .undo: Phrase(vi: "Hoàn tác", en: "Undo")
    case .longer: Phrase(vi: "thêm 30″", en: "+30″")
    case .shorter: Phrase(vi: "bớt 30″", en: "−30″")
    case .leave: Phrase(vi: "Rời bàn", en: "Leave")
    case .suspend: Phrase(vi: "Tạm ra", en: "Suspend")
    case .repaint: Phrase(vi: "Vẽ lại", en: "Repaint")
    case .open: Phrase(vi: "Mở", en: "Open")
    case .log: Phrase(vi: "Nhật ký", en: "Log")
    case .rules: Phrase(vi: "Quy chế", en: "Rules")
    case .lineSigns: Phrase(vi: "Dấu đầu dòng", en: "Line signs")
    case .dropDrafts: Phrase(vi: "Bỏ nháp", en: "Drop drafts")
    case .reveal: Phrase(vi: "Xem riêng tư", en: "Show private")
    case .typing: Phrase(vi: "Bộ gõ", en: "Typing")
    case .typeTelex: Phrase(verbatim: "Telex")
    case .typeVNI: Phrase(verbatim: "VNI")
    case .typePlain: Phrase(vi: "Tắt bộ gõ", en: "Typing off")
    case .toneStyle: Phrase(vi: "Kiểu bỏ dấu", en: "Tone style")
    case .nameOrder: Phrase(vi: "Xếp tên", en: "Names")
    case .agenda: Phrase(vi: "Chương trình", en: "Agenda")
    case .queue: Phrase(vi: "Đăng ký", en: "Queue")
    case .minutes: Phrase(vi: "Biên bản", en: "Minutes")
    case .petitions: Phrase(vi: "Kiến nghị", en: "Petitions")
    case .conclusions: Phrase(vi: "Kết luận", en: "Conclusions")
    case .preparation: Phrase(vi: "Chuẩn bị", en: "Preparation")
    case .order: Phrase(vi: "Thứ tự", en: "Order")
    case .papers: Phrase(vi: "Văn bản", en: "Papers")
    case .callNext: Phrase(vi: "Mời", en: "Call")
    case .callOther: Phrase(vi: "Mời khác", en: "Call other")
    case .callSelected: Phrase(vi: "Mời người chọn", en: "Call selected")
    case .lastWord: Phrase(vi: "Lời cuối", en: "Last word")
    case .callBack: Phrase(vi: "Mời nhầm", en: "Wrong call")
    case .fromFloor: Phrase(vi: "Từ hội trường", en: "From the floor")
    case .answerFloor: Phrase(vi: "Lượt trả lời", en: "Answer turn")
    case .chairFloor: Phrase(vi: "Chủ trì nói", en: "Chair speaks")
    case .clock: Phrase(vi: "Bấm giờ", en: "Clock")
    case .startedAt: Phrase(vi: "Giờ bắt đầu", en: "Started at")
    case .endSpeech: Phrase(vi: "Hết lượt", en: "End turn")
    case .cutOff: Phrase(vi: "Cắt lời", en: "Cut off")
    case .remind: Phrase(vi: "Nhắc", en: "Remind")
    case .absent: Phrase(vi: "Vắng", en: "Absent")
    case .person: Phrase(vi: "Người chọn", en: "Selected")
    case .absentSelected: Phrase(vi: "Vắng", en: "Absent")
    case .withdraw: Phrase(vi: "Rút", en: "Withdraw")
    case .decline: Phrase(vi: "Từ chối", en: "Decline")
    case .inWriting: Phrase(vi: "Bằng văn bản", en: "In writing")
    case .guide: Phrase(vi: "Hướng dẫn", en: "Guide")
    case .register: Phrase(vi: "Đăng ký", en: "Register")
    case .importList: Phrase(vi: "Nhập danh sách", en: "Import list")
    case .cancelRequests: Phrase(vi: "Rút việc giao", en: "Take back request")
    case .attribute: Phrase(vi: "Ghi cho người khác", en: "Attribute")
    case .recall: Phrase(vi: "Gọi lại", en: "Recall")
    case .moveUp: Phrase(vi: "Dời lên", en: "Move up")
    case .moveDown: Phrase(vi: "Dời xuống", en: "Move down")
    case .list: Phrase(vi: "Đóng/mở sổ", en: "List")
    case .petition: Phrase(vi: "Kiến nghị", en: "Petition")
    case .slip: Phrase(vi: "Nhận phiếu", en: "Slip")
    case .readSlip: Phrase(vi: "Đọc phiếu", en: "Read slip")
    case .settleSlip: Phrase(vi: "Xử lý phiếu", en: "Settle slip")
    case .assign: Phrase(vi: "Giao", en: "Assign")
    case .passOn: Phrase(vi: "Chuyển trả lời", en: "Pass on")
    case .promiseWriting: Phrase(vi: "Hẹn văn bản", en: "In writing")
    case .conclude: Phrase(vi: "Kết luận", en: "Conclude")
    case .nextItem: Phrase(vi: "Mục tiếp", en: "Next item")
    case .item: Phrase(vi: "Mục chọn", en: "Item")
    case .beginItem: Phrase(vi: "Sang mục", en: "Take up")
    case .finishItem: Phrase(vi: "Xong mục", en: "Finish")
    case .skipItem: Phrase(vi: "Bỏ qua", en: "Skip")
    case .deferItem: Phrase(vi: "Hoãn", en: "Defer")
    case .reopenItem: Phrase(vi: "Mở lại", en: "Reopen")
    case .planItem: Phrase(vi: "Số phút", en: "Minutes")
    case .addItem: Phrase(vi: "Thêm mục", en: "Add item")
    case .amend: Phrase(vi: "Sửa", en: "Amend")
    case .strike: Phrase(vi: "Gạch dòng", en: "Strike")
    case .session: Phrase(vi: "Hội nghị", en: "Session")
    case .openSession: Phrase(vi: "Khai mạc", en: "Open")
    case .adjourn: Phrase(vi: "Tạm nghỉ", en: "Adjourn")
    case .resume: Phrase(vi: "Họp tiếp", en: "Resume")
    case .readBack: Phrase(vi: "Đọc biên bản", en: "Read back")
    case .objection: Phrase(vi: "Ý kiến biên bản", en: "Objection")
    case .adopt: Phrase(vi: "Thông qua", en: "Adopt")
    case .closeSession: Phrase(vi: "Bế mạc", en: "Close")
    case .sign: Phrase(vi: "Ký", en: "Sign")
    case .seal: Phrase(vi: "Niêm phong", en: "Seal")
    case .archive: Phrase(vi: "Lưu hồ sơ", en: "Archive")
    case .handOver: Phrase(vi: "Giao chủ trì", en: "Hand over")
    case .postpone: Phrase(vi: "Hoãn họp", en: "Postpone")
    case .cancel: Phrase(vi: "Hủy họp", en: "Cancel")
    case .hall: Phrase(vi: "Hội trường", en: "Hall")
    case .hallShown: Phrase(vi: "Hiện", en: "Show")
    case .hallWithoutNames: Phrase(vi: "Ẩn tên", en: "Hide names")
    case .hallMessage: Phrase(vi: "Thông báo", en: "Message")
    case .hallBlank: Phrase(vi: "Tắt", en: "Blank")
    case .round: Phrase(vi: "Đợt trả lời", en: "Round")
    case .openRound: Phrase(vi: "Mở đợt", en: "Open round")
    case .answerTogether: Phrase(vi: "Trả lời chung", en: "Joint answer")
    case .closeRound: Phrase(vi: "Kết thúc đợt", en: "Close round")
    case .writeRemaining: Phrase(vi: "Còn lại viết", en: "Rest in writing")
    case .mark: Phrase(vi: "Đánh dấu", en: "Mark")
    case .merge: Phrase(vi: "Xếp chung", en: "Merge")
    case .split: Phrase(vi: "Tách", en: "Split")
    case .withdrawPetition: Phrase(vi: "Rút kiến nghị", en: "Withdraw")
    case .stance: Phrase(vi: "Ý kiến dân", en: "Stance")
    case .forward: Phrase(vi: "Đưa trình", en: "Forward")
    case .forwardAll: Phrase(vi: "Trình hết", en: "Submit all")
    case .back: Phrase(vi: "Trả lại", en: "Return")
    case .supersede: Phrase(vi: "Thay kết luận", en: "Supersede")
    case .concludeSession: Phrase(vi: "Kết luận chung", en: "General conclusion")
    case .addRow: Phrase(vi: "Thêm dòng", en: "Add row")
    case .plan: Phrase(vi: "Kế hoạch", en: "Plan")
    case .approve: Phrase(vi: "Duyệt nội dung", en: "Approve")
    case .delegate: Phrase(vi: "Ủy quyền", en: "Delegate")
    case .coChairs: Phrase(vi: "Đồng chủ trì", en: "Co-chairs")
    case .role: Phrase(vi: "Phân vai", en: "Role")
    case .issue: Phrase(vi: "Vấn đề", en: "Issue")
    case .earlierMatters: Phrase(vi: "Việc còn mở", en: "Left open")
    case .task: Phrase(vi: "Giao chuẩn bị", en: "Task")
    case .taskDone: Phrase(vi: "Đã chuẩn bị", en: "Done")
    case .announce: Phrase(vi: "Thông báo", en: "Announce")
    case .invite: Phrase(vi: "Giấy mời", en: "Invite")
    case .attendance: Phrase(vi: "Có mặt", en: "Attendance")
    case .absence: Phrase(vi: "Vắng mặt", en: "Absence")
    case .adoptCalendar: Phrase(vi: "Lịch mới", en: "New calendar")
    case .copyToFile: Phrase(vi: "Chép ra tệp", en: "To a file")
    case .copyOtherwise: Phrase(vi: "Dạng khác", en: "Other format")
    case .copyAsText: Phrase(vi: "Văn bản thuần", en: "Plain text")
    case .copyAsMarkdown: Phrase(vi: "Markdown", en: "Markdown")
    case .copyAsSheet: Phrase(vi: "Bảng tính", en: "Sheet")
    default: followUpLabel
    }
  }

  /// What it does, for the help and the palette.
  var title: Phrase {
    switch self {
    case .help: Phrase(vi: "Các phím ở đây", en: "The keys here")
    case .palette: Phrase(vi: "Tìm lệnh theo tên", en: "Find a command by its name")
    case .filter:
      Phrase(vi: "Lọc danh sách, tìm trong biên bản", en: "Filter a list, search the minutes")
    case .undo:
      Phrase(vi: "Hoàn tác việc mình vừa ghi", en: "Take back what this station last recorded")
    case .longer: Phrase(vi: "Cho người nói thêm 30 giây", en: "Give the speaker 30 seconds more")
    case .shorter: Phrase(vi: "Bớt của người nói 30 giây", en: "Take 30 seconds from the speaker")
    case .leave:
      Phrase(vi: "Rời bàn; hội nghị vẫn tiếp tục", en: "Leave the desk; the session goes on")
    case .log: Phrase(vi: "Nhật ký mọi việc đã ghi", en: "The log of everything recorded")
    case .rules:
      Phrase(
        vi: "Quy chế: từng quy định và văn bản làm căn cứ",
        en: "The ruleset: each rule and the document that says so"
      )
    case .lineSigns: HelpWords.lineSigns
    case .dropDrafts: Phrase(vi: "Bỏ mọi bản nháp của bàn này", en: "Throw away this desk's drafts")
    case .reveal:
      Phrase(
        vi: "Hiện điện thoại, địa chỉ của người chọn",
        en: "Show phone and address of the selected"
      )
    case .callNext: Phrase(vi: "Mời người tiếp theo", en: "Call the next speaker")
    case .callOther: Phrase(vi: "Mời khác thứ tự…", en: "Call out of order…")
    case .callSelected: Phrase(vi: "Mời người đang chọn (lý do)", en: "Call the selected (reason)")
    case .lastWord:
      Phrase(vi: "Mời nói lời cuối rồi đóng danh sách", en: "Last word, then close the list")
    case .callBack:
      Phrase(vi: "Mời nhầm: đưa về chỗ cũ", en: "Called by mistake: back to the old place")
    case .fromFloor:
      Phrase(vi: "Ý kiến từ hội trường, chưa đăng ký", en: "Someone from the floor, not registered")
    case .answerFloor: Phrase(vi: "Bắt đầu lượt trả lời của đơn vị", en: "A unit's turn to answer")
    case .chairFloor: Phrase(vi: "Chủ trì phát biểu", en: "The chair speaks")
    case .clock:
      Phrase(vi: "Bắt đầu, tạm dừng, nói tiếp", en: "Start, pause, go on")
    case .startedAt: Phrase(vi: "Thực tế bắt đầu lúc…", en: "Actually started at…")
    case .endSpeech: Phrase(vi: "Hết lượt của người đang nói", en: "The speaker's turn is over")
    case .cutOff: Phrase(vi: "Cắt lời (lý do)", en: "Cut off (reason)")
    case .remind: Phrase(vi: "Nhắc: ngoài nội dung, hết giờ…", en: "Remind: off topic, time is up…")
    case .absent: Phrase(vi: "Người được mời vắng mặt", en: "The one called is absent")
    case .person: Phrase(vi: "Người đang chọn…", en: "The selected person…")
    case .absentSelected: Phrase(vi: "Vắng mặt", en: "Absent")
    case .withdraw: Phrase(vi: "Rút đăng ký", en: "Withdraws")
    case .decline:
      Phrase(
        vi: "Không bố trí phát biểu (chủ trì, lý do)",
        en: "Not given the floor (chair, reason)"
      )
    case .inWriting: Phrase(vi: "Gửi bằng văn bản: phiếu", en: "In writing: a slip")
    case .guide:
      Phrase(
        vi: "Khiếu nại, tố cáo: hướng dẫn nơi gửi",
        en: "Complaint, denunciation: told where to send it"
      )
    case .register: Phrase(vi: "Đăng ký phát biểu", en: "Register a speaker")
    case .importList:
      Phrase(
        vi: "Nhập danh sách đăng ký trước, mỗi dòng một người",
        en: "Import people registered before, one to a line"
      )
    case .cancelRequests:
      Phrase(
        vi: "Rút việc giao trả lời kiến nghị đang chọn",
        en: "Take back who was asked to answer the petition"
      )
    case .attribute:
      Phrase(
        vi: "Dòng đang chọn là lời của người khác",
        en: "The selected line is somebody else's words"
      )
    case .recall:
      Phrase(vi: "Đưa người vắng trở lại danh sách", en: "Put someone absent back in the list")
    case .moveUp: Phrase(vi: "Dời người đang chọn lên", en: "Move the selected up")
    case .moveDown: Phrase(vi: "Dời người đang chọn xuống", en: "Move the selected down")
    case .list: Phrase(vi: "Đóng hoặc mở lại danh sách đăng ký", en: "Close or reopen the list")
    case .petition:
      Phrase(vi: "Nêu kiến nghị từ cái đang chọn", en: "Raise a petition from the selected")
    case .slip: Phrase(vi: "Nhận phiếu đề xuất", en: "Receive a slip")
    case .readSlip:
      Phrase(vi: "Đọc phiếu đang chọn trước hội trường", en: "Read the selected slip aloud")
    case .settleSlip: Phrase(vi: "Xử lý phiếu đang chọn…", en: "Settle the selected slip…")
    case .assign: Phrase(vi: "Giao đơn vị trả lời", en: "Ask a unit to answer")
    case .passOn:
      Phrase(vi: "Chuyển việc trả lời sang đơn vị khác", en: "Pass the answer on to another unit")
    case .promiseWriting:
      Phrase(vi: "Đơn vị sẽ trả lời bằng văn bản", en: "The unit will answer in writing")
    case .conclude: Phrase(vi: "Soạn kết luận", en: "Draft a conclusion")
    case .nextItem:
      Phrase(vi: "Xong mục này, sang mục tiếp", en: "Finish this item, take up the next")
    case .typing: Phrase(vi: "Bộ gõ: Telex, VNI, tắt", en: "Typing: Telex, VNI, off")
    case .typeTelex: Phrase(vi: "Bộ gõ Telex", en: "Type Vietnamese by Telex")
    case .typeVNI: Phrase(vi: "Bộ gõ VNI", en: "Type Vietnamese by VNI")
    case .typePlain: Phrase(vi: "Tắt bộ gõ của chương trình", en: "Turn this program's typing off")
    case .toneStyle:
      Phrase(vi: "Bỏ dấu kiểu cũ (hòa) hay mới (hoà)", en: "Tones as in hòa or as in hoà")
    case .nameOrder:
      Phrase(
        vi: "Xếp danh sách theo số, theo tên, theo cả họ tên",
        en: "Order the list by number, given name or whole name"
      )
    case .item: Phrase(vi: "Mục chương trình đang chọn…", en: "The selected item…")
    case .beginItem: Phrase(vi: "Sang mục đang chọn", en: "Take up the selected item")
    case .finishItem: Phrase(vi: "Kết thúc mục đang chọn", en: "Finish the selected item")
    case .skipItem: Phrase(vi: "Bỏ qua mục (lý do)", en: "Skip the item (reason)")
    case .deferItem: Phrase(vi: "Hoãn mục (lý do)", en: "Defer the item (reason)")
    case .reopenItem: Phrase(vi: "Mở lại mục (lý do)", en: "Reopen the item (reason)")
    case .planItem: Phrase(vi: "Đổi số phút dự kiến", en: "Change the planned minutes")
    case .addItem: Phrase(vi: "Thêm mục vào chương trình", en: "Add an item to the agenda")
    case .amend: Phrase(vi: "Sửa cái đang chọn", en: "Amend the selected")
    case .strike:
      Phrase(vi: "Gạch dòng biên bản đang chọn (lý do)", en: "Strike the selected line (reason)")
    case .session:
      Phrase(vi: "Hội nghị: khai mạc, tạm nghỉ, bế mạc…", en: "Session: open, adjourn, close…")
    case .openSession: Phrase(vi: "Khai mạc hội nghị", en: "Open the session")
    case .adjourn: Phrase(vi: "Tạm nghỉ, hẹn giờ họp lại", en: "Adjourn until a time")
    case .resume: Phrase(vi: "Họp tiếp", en: "Resume")
    case .readBack: Phrase(vi: "Đọc lại biên bản trước hội nghị", en: "Read the minutes back")
    case .objection:
      Phrase(vi: "Ý kiến về biên bản, bảo lưu ý kiến", en: "An objection or reservation")
    case .adopt: Phrase(vi: "Hội nghị thông qua biên bản", en: "The minutes are adopted")
    case .closeSession: Phrase(vi: "Bế mạc hội nghị", en: "Close the session")
    case .sign:
      Phrase(vi: "Ghi việc ký biên bản, hoặc từ chối ký", en: "Record a signature or its refusal")
    case .seal: Phrase(vi: "Niêm phong biên bản", en: "Seal the minutes")
    case .archive: Phrase(vi: "Lưu hồ sơ: chỉ còn đọc", en: "Archive: read-only from now on")
    case .handOver: Phrase(vi: "Giao quyền chủ trì", en: "Hand over the chair")
    case .postpone: Phrase(vi: "Hoãn hội nghị (lý do, ngày mới)", en: "Postpone (reason, new day)")
    case .cancel: Phrase(vi: "Hủy hội nghị (lý do)", en: "Cancel the session (reason)")
    case .hall: Phrase(vi: "Màn hình hội trường…", en: "The hall's screen…")
    case .hallShown: Phrase(vi: "Hiện đầy đủ", en: "Show everything")
    case .hallWithoutNames: Phrase(vi: "Chỉ hiện số, ẩn tên", en: "Numbers only, no names")
    case .hallMessage: Phrase(vi: "Hiện một thông báo", en: "Show a message")
    case .hallBlank: Phrase(vi: "Tắt màn hình", en: "Blank the screen")
    case .round: Phrase(vi: "Đợt trả lời…", en: "Round of answers…")
    case .openRound: Phrase(vi: "Mở đợt trả lời", en: "Open a round of answers")
    case .answerTogether:
      Phrase(
        vi: "Trả lời chung cho các kiến nghị đã đánh dấu",
        en: "One answer to the marked petitions"
      )
    case .closeRound: Phrase(vi: "Kết thúc đợt trả lời", en: "Close the round")
    case .writeRemaining:
      Phrase(
        vi: "Mọi ý kiến còn lại: trả lời bằng văn bản",
        en: "Everyone left: answered in writing"
      )
    case .merge:
      Phrase(vi: "Xếp chung các kiến nghị đã đánh dấu", en: "Merge the marked petitions")
    case .split: Phrase(vi: "Tách kiến nghị đã xếp chung", en: "Split a merged petition")
    case .withdrawPetition:
      Phrase(vi: "Rút kiến nghị (lý do)", en: "Withdraw the petition (reason)")
    case .stance:
      Phrase(
        vi: "Người kiến nghị: đồng ý, chưa đồng ý, vắng",
        en: "The citizen: agrees, disagrees, absent"
      )
    case .forward: Phrase(vi: "Đưa trình; ở chủ trì: duyệt", en: "Submit; at the chair: accept")
    case .forwardAll: Phrase(vi: "Trình tất cả bản soạn", en: "Submit all drafts")
    case .back: Phrase(vi: "Thu lại; ở chủ trì: trả lại", en: "Recall; at the chair: return")
    case .supersede:
      Phrase(vi: "Thay kết luận đã duyệt (lý do)", en: "Supersede an accepted conclusion")
    case .concludeSession:
      Phrase(vi: "Soạn kết luận của cả hội nghị", en: "Draft a conclusion of the session")
    case .delegate:
      Phrase(vi: "Ủy quyền chủ trì cả hội nghị", en: "Delegate the chair for the session")
    case .role: Phrase(vi: "Ai ngồi bàn nào", en: "Who sits at which desk")
    case .issue: Phrase(vi: "Vấn đề tổng hợp trước", en: "An issue collected before")
    case .earlierMatters:
      Phrase(
        vi: "Việc hội nghị trước còn để mở: xem, đưa sang",
        en: "What an earlier session left open: read, take over"
      )
    case .task: Phrase(vi: "Giao đơn vị chuẩn bị", en: "Ask a unit to prepare")
    case .taskDone: Phrase(vi: "Đơn vị đã chuẩn bị xong", en: "The unit has prepared it")
    case .announce:
      Phrase(vi: "Ghi việc thông báo theo kênh", en: "Record an announcement by channel")
    case .invite: Phrase(vi: "Ghi giấy mời đã gửi", en: "Record invitations sent")
    case .attendance: Phrase(vi: "Ghi số đại biểu có mặt", en: "Count who is there")
    case .absence:
      Phrase(vi: "Lãnh đạo đơn vị vắng, ai dự thay", en: "A head is absent, who stands in")
    case .adoptCalendar:
      Phrase(
        vi: "Dùng lịch ngày nghỉ mới của cơ quan",
        en: "Take up the office's newer working days"
      )
    case .findNext, .findPrevious, .maximise, .suspend, .repaint, .open, .agenda, .queue, .minutes,
      .petitions, .conclusions, .preparation, .order, .papers, .mark, .addRow, .plan, .approve,
      .coChairs:
      label
    case .copyToFile: Phrase(vi: "Chép ra tệp Word (.docx)", en: "Write a Word file (.docx)")
    case .copyOtherwise:
      Phrase(vi: "Chép ra tệp dạng khác", en: "Write a file in another format")
    case .copyAsText: Phrase(vi: "Văn bản thuần (.txt)", en: "Plain text (.txt)")
    case .copyAsMarkdown: Phrase(vi: "Markdown (.md)", en: "Markdown (.md)")
    case .copyAsSheet:
      Phrase(vi: "Bảng tính, nếu là một bảng (.csv)", en: "A sheet, where it is one table (.csv)")
    default: followUpTitle
    }
  }
}
