/// By what right somebody signs, each body and office in capitals.
package enum SigningRight: Equatable, Sendable {
  /// In one's own office.
  case own
  /// In the name of a collective body: `TM. ỦY BAN NHÂN DÂN`.
  case onBehalf(of: String)
  /// A deputy for the head: `KT. CHỦ TỊCH`, under the collective body where there is one.
  case inPlace(of: String, onBehalfOf: String?)
  /// By the head's order: `TL. CHỦ TỊCH`.
  case byOrder(of: String)
  /// By a written mandate with an end: `TUQ. CHỦ TỊCH`.
  case byMandate(of: String)
}
