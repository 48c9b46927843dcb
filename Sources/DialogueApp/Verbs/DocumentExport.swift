import DeskKit

/// What `export` writes: papers in a format, or the deadlines for a calendar program.
package enum DocumentExport {
  case papers(PaperExport, as: PaperFormat)
  case calendar(DeadlineCalendar)

  /// - Parameters:
  ///   - name: The document as named on the command line.
  ///   - session: The session, as named there.
  ///   - format: In which it is written.
  ///   - unit: Whose deadlines; everybody's otherwise. Papers have no such choice.
  ///   - isPublic: The copy for everybody.
  ///   - template: The office's own document, for papers as Word files or PDF.
  ///   - office: Whose session.
  /// - Throws: `Complaint`, `OfficeFileError`, `SystemFault`, `JournalDamage`.
  package init(
    _ name: PaperName,
    of session: String,
    as format: PaperFormat,
    unit: String?,
    isPublic: Bool,
    template: String? = nil,
    in office: Office
  ) throws {
    if let template, format != .docx, format != .pdf {
      throw Self.noTemplate(template, format)
    }
    switch (name, format, unit) {
    case (.deadlines, .ics, _):
      self = .calendar(
        try DeadlineCalendar(of: session, unit: unit, isPublic: isPublic, in: office)
      )
    case (.deadlines, _, _): throw Self.onlyCalendar
    case (_, .ics, _): throw Self.noCalendar(name)
    case (_, _, let unit?): throw Self.ofNoUnit(name, unit)
    case (_, _, nil):
      self = .papers(
        try PaperExport(
          name,
          of: session,
          isPublic: isPublic,
          template: template,
          in: office
        ),
        as: format
      )
    }
  }

  /// The whole file.
  ///
  /// - Throws: `Complaint`, `OfficeFileError`.
  package var bytes: [UInt8] {
    get throws {
      switch self {
      case .papers(let export, let format): try export.bytes(format)
      case .calendar(let calendar): Array(calendar.text.utf8)
      }
    }
  }

  /// - Parameters:
  ///   - path: A file; for papers a folder as well.
  ///   - progress: Told how many of how many files are written.
  /// - Returns: Where the documents lie.
  /// - Throws: `Complaint`, `OfficeFileError`, `SystemFault`.
  package func write(
    to path: String,
    _ progress: (Int, Int) -> Void
  ) throws -> [String] {
    switch self {
    case .papers(let export, let format): try export.write(format, to: path, progress)
    case .calendar(let calendar): [try calendar.write(to: path)]
    }
  }

  static let onlyCalendar = Complaint(
    PaperName.deadlines.rawValue,
    Phrase(vi: "chỉ có dạng lịch", en: "is a calendar only"),
    remedy: Phrase(
      vi: "Chọn --format ics; `doithoai due` liệt kê bằng chữ.",
      en: "Choose --format ics; `doithoai due` lists them as text."
    )
  )

  private static func noCalendar(_ name: PaperName) -> Complaint {
    Complaint(
      name.rawValue,
      Phrase(vi: "không phải lịch", en: "is not a calendar"),
      remedy: Phrase(
        vi: "--format ics dùng với deadlines.",
        en: "--format ics goes with deadlines."
      )
    )
  }

  private static func noTemplate(_ template: String, _ format: PaperFormat) -> Complaint {
    Complaint(
      "--template \(template)",
      Phrase(
        vi: "mẫu chỉ dùng cho tệp Word và PDF, không cho .\(format.rawValue)",
        en: "a template makes Word files and PDF, not .\(format.rawValue)"
      ),
      remedy: Phrase(vi: "Chọn --format docx hoặc pdf.", en: "Choose --format docx or pdf.")
    )
  }

  private static func ofNoUnit(_ name: PaperName, _ unit: String) -> Complaint {
    Complaint(
      "--unit \(unit)",
      Phrase(
        vi: "\(name.rawValue) không lập riêng cho từng đơn vị",
        en: "\(name.rawValue) is not written for one unit"
      ),
      remedy: Phrase(vi: "Bỏ --unit.", en: "Leave out --unit.")
    )
  }
}
