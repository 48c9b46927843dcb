/// What the room's screen shows.
package enum HallMode: Hashable, Codable, Sendable {
  case shown
  case withoutNames
  case message(text: String)
  case blank
}
