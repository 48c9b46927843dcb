/// Why a document cannot serve as a template.
package enum TemplateFault: Error, Equatable, Sendable {
  /// Not a Word document (.docx), damaged, or too long.
  case notWord
  /// `{{…}}` with a name that no paper fills.
  case unknownPlace(String)
  /// `{{` without its `}}`, with what follows it.
  case openPlace(String)
  /// A place for paragraphs that shares its paragraph with other words.
  case notAlone(TemplatePlace)
  /// Nothing says where the body goes.
  case noBody
}
