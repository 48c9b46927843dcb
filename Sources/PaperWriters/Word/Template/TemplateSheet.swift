/// How the last sheet of a template lies, which the body of a paper is laid out for.
struct TemplateSheet {
  /// Everything before the last section's layout.
  let body: String

  /// The last section's layout as it is written; empty where the template has none.
  let section: String

  /// Everything behind it.
  let end: String

  /// Nil for a part that is no Word document.
  init?(_ document: String) {
    guard let close = document.ranges(of: "</w:body>").last else { return nil }
    let inside = document[..<close.lowerBound]
    end = String(document[close.lowerBound...])
    guard let start = inside.ranges(of: "<w:sectPr").last,
      !inside[start.lowerBound...].contains("</w:p>")
    else {
      body = String(inside)
      section = ""
      return
    }
    body = String(inside[..<start.lowerBound])
    section = String(inside[start.lowerBound...])
  }

  /// Between its margins, in twentieths of a point; nil where the layout does not say.
  var textWidth: Int? {
    guard let width = value("w:w", of: "<w:pgSz"), let left = value("w:left", of: "<w:pgMar"),
      let right = value("w:right", of: "<w:pgMar"), width - left - right > 1000
    else { return nil }
    return width - left - right
  }

  private func value(_ attribute: String, of tag: String) -> Int? {
    guard let start = section.firstRange(of: tag) else { return nil }
    let attributes = section[start.upperBound...].prefix { $0 != ">" }
    guard let found = attributes.firstRange(of: " \(attribute)=\"") else { return nil }
    return Int(attributes[found.upperBound...].prefix { $0 != "\"" })
  }
}
