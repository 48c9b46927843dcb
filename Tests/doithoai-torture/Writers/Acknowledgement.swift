import DialogueCoding

/// One record that a writer was told is on the disk.
struct Acknowledgement: Equatable {
  let number: Int
  let fingerprint: Fingerprint
  /// Who was registered by it, or `rút` and a number.
  let name: String

  init?(line: Substring) {
    let fields = line.split(separator: " ", maxSplits: 2)
    guard fields.count == 3, let number = Int(fields[0]),
      let fingerprint = Fingerprint(String(fields[1]))
    else { return nil }
    self.number = number
    self.fingerprint = fingerprint
    name = String(fields[2])
  }
}
