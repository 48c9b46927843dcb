/// How Vietnamese was stored before Unicode: one or two bytes to a letter, shown by fonts of its own.
///
/// Such text reaches a terminal as the Latin letters of its bytes: "ViÖt Nam", "Vieät Nam".
package enum LegacyEncoding: String, CaseIterable, Sendable {
  /// TCVN 5712:1993, the fonts named `.Vn…` ("ABC").
  case tcvn3
  /// VNI for Windows, the fonts named `VNI-…`: a letter and then its marks.
  case vni

  /// The name by which its users know it.
  package var name: String {
    switch self {
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI-Windows"
    }
  }

  /// The text in Unicode, composed.
  ///
  /// - Parameter text: The bytes read as Windows-1252 or as Latin-1.
  /// - Returns: The text; what this encoding does not use stays as it is.
  package func unicode(_ text: String) -> String {
    let latin = text.nfc.unicodeScalars.map { WindowsLatin.byteScalar(of: $0) }
    return switch self {
    case .tcvn3: TCVN3Letters.unicode(latin)
    case .vni: VNILetters.unicode(latin)
    }
  }

  /// The text of a file in this encoding.
  package func unicode(_ bytes: [UInt8]) -> String {
    unicode(WindowsLatin.text(of: bytes))
  }
}
