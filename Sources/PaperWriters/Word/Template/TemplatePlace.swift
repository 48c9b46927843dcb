/// A place of an office's own document that a paper fills, written `{{number}}`.
package enum TemplatePlace: String, CaseIterable, Sendable {
  // Words inside a line.
  case superior
  case authority
  case nation
  case motto
  case number
  case placeAndDate = "place-and-date"
  case kind
  case subject
  case right
  case post
  case signer

  // Paragraphs, each place alone in a paragraph of its own.
  case addressees
  case body
  case closing
  case recipients

  /// Takes the place of a whole paragraph.
  var isBlock: Bool {
    switch self {
    case .addressees, .body, .closing, .recipients: true
    case .superior, .authority, .nation, .motto, .number, .placeAndDate, .kind, .subject, .right,
      .post, .signer:
      false
    }
  }
}
