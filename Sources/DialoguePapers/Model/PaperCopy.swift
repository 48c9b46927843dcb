/// For whose eyes a paper is made.
///
/// Phones, addresses and years of birth are in neither copy; nor is anything of a denunciation.
package enum PaperCopy: String, CaseIterable, Sendable {
  /// For the authority's own file: citizens by name, struck lines with their reason.
  case `internal`
  /// For everybody: citizens by initials, nothing struck.
  case `public`
}
