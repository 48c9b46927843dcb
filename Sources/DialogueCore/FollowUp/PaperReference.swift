/// Number and date of an official paper: "125/UBND-TNMT", 2021-09-28.
package struct PaperReference: Hashable, Codable, Sendable {
  package var number: String
  package var date: Day

  package init(_ number: String, _ date: Day) {
    self.number = number
    self.date = date
  }
}
