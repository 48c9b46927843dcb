/// In whose name a paper is written.
enum PaperIssuer: Equatable {
  case authority
  /// A unit of the authority, under the authority's name; room for its own where it is unknown.
  case unit(name: String?, symbol: String?)
  /// A body that the authority does not stand over.
  case body(name: String)
}
