/// Something to which records of some hundred bytes can be appended, each on the disk when it
/// returns.
protocol Appending {
  mutating func append() throws
}
