/// By whose custom a paper is laid out: signs under the header and title differ.
package enum PaperHouse: Equatable, Sendable {
  /// Decree 30/2020/NĐ-CP: drawn rules.
  case state
  /// Guidance 36-HD/VPTW and 05-HD/VPTW: a star under the authority, hyphens under the title.
  case party
}
