import DeskKit
import DialogueJournal
import Glibc

/// Word files made into PDF by the LibreOffice of this machine, in a folder and with settings of
/// their own: whatever the user has open there is left alone.
struct PDFConversion {
  /// How many papers are converted in one run.
  static let batch = 20

  private let program: String
  private let folder: String

  /// - Throws: `Complaint` when LibreOffice is not installed.
  init(_ surroundings: Surroundings) throws {
    let places = (surroundings.value("PATH") ?? "/usr/local/bin:/usr/bin:/bin")
      .split(separator: ":")
    let programs = places.flatMap { ["\($0)/soffice", "\($0)/libreoffice"] }
    guard let program = programs.first(where: { access($0, X_OK) == 0 }) else {
      throw Complaint(
        "pdf",
        Phrase(
          vi: "máy chưa có LibreOffice, không làm được tệp .pdf",
          en: "LibreOffice is not installed, no .pdf can be made"
        ),
        remedy: Phrase(
          vi: "Cài gói libreoffice-writer, hoặc chọn --format docx.",
          en: "Install the package libreoffice-writer, or choose --format docx."
        )
      )
    }
    self.program = program
    folder = surroundings.value("TMPDIR") ?? "/tmp"
  }

  /// A PDF file for each Word file, in their order.
  ///
  /// - Throws: `Complaint`, `SystemFault`.
  func files(of papers: [[UInt8]]) throws -> [[UInt8]] {
    let place = "\(folder)/doithoai-pdf-\(RandomText.hexadecimal(16))"
    guard mkdir(place, 0o700) == 0 else {
      throw SystemFault(.makeFolder, path: place, code: errno)
    }
    defer { PrivateFolder.remove(place) }
    let names = papers.indices.map { "\(place)/\($0 + 1)" }
    for (name, paper) in zip(names, papers) { try TextFile.replace("\(name).docx", with: paper) }
    let process = ChildProcess(
      program: program,
      arguments: [
        "-env:UserInstallation=file://\(place)/profile", "--headless", "--norestore",
        "--nolockcheck", "--convert-to", "pdf", "--outdir", place,
      ] + names.map { "\($0).docx" }
    )
    let ending = try process.run(seconds: Self.patience + papers.count * Self.patiencePerPaper)
    guard ending != .late else { throw late }
    guard ending == .success, names.allSatisfy({ PrivateFolder.exists("\($0).pdf") }) else {
      throw failed
    }
    return try names.map { try TextFile.read("\($0).pdf") }
  }

  private static let patience = 60
  private static let patiencePerPaper = 5

  private var late: Complaint {
    Complaint(
      program,
      Phrase(vi: "LibreOffice không trả lời, đã dừng nó", en: "it did not answer and was stopped"),
      remedy: instead
    )
  }

  private var failed: Complaint {
    Complaint(
      program,
      Phrase(vi: "LibreOffice không làm được tệp .pdf", en: "it did not make the .pdf"),
      remedy: instead
    )
  }

  private var instead: Phrase {
    Phrase(
      vi: "Chọn --format docx, mở bằng Word hoặc LibreOffice rồi lưu thành PDF.",
      en: "Choose --format docx, open it in Word or LibreOffice and save it as PDF."
    )
  }
}
