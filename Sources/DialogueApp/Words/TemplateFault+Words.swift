import DeskKit
import PaperWriters

extension TemplateFault {
  func complaint(_ template: String) -> Complaint {
    Complaint(template, sentence, remedy: remedy)
  }

  private var sentence: Phrase {
    switch self {
    case .notWord:
      Phrase(vi: "không phải tệp Word (.docx) đọc được", en: "is no Word file (.docx) to be read")
    case .unknownPlace(let name):
      Phrase(vi: "không có chỗ điền {{\(name)}}", en: "there is no place {{\(name)}}")
    case .openPlace(let words):
      Phrase(vi: "{{\(words) không có }}", en: "{{\(words) has no }}")
    case .notAlone(let place):
      Phrase(
        vi: "{{\(place.rawValue)}} phải đứng riêng một đoạn",
        en: "{{\(place.rawValue)}} needs a paragraph of its own"
      )
    case .noBody:
      Phrase(vi: "mẫu không có {{body}}", en: "the template has no {{body}}")
    }
  }

  private var remedy: Phrase {
    let names = TemplatePlace.allCases.map { "{{\($0.rawValue)}}" }.joined(separator: " ")
    return Phrase(vi: "Các chỗ điền: \(names).", en: "The places: \(names).")
  }
}
