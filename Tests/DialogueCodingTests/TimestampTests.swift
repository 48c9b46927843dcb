import DialogueCoding
import Testing

@Suite struct TimestampTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"),
      (1_795_235_940_123, "2026-11-21T04:39:00.123Z"),
      (951_782_399_999, "2000-02-28T23:59:59.999Z"),
      (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (-1, "1969-12-31T23:59:59.999Z"),
      (-62_167_219_200_000, "0000-01-01T00:00:00.000Z"),
      (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ] as [(Int64, String)]
  )
  func `a moment and its 24 characters name each other`(wall: Int64, text: String) {
    #expect(Timestamp.text(wall: wall) == text)
    #expect(Timestamp.wall(canonical: Array(text.utf8)[...]) == wall)
    #expect(Timestamp.wall(text) == wall)
  }

  @Test(
    arguments: [
      ("2024-05-24T08:10:00+07:00", 1_716_513_000_000),
      ("2024-05-24T01:10:00Z", 1_716_513_000_000),
      ("2024-05-24T01:10:00.5Z", 1_716_513_000_500),
      ("2024-05-23T20:10:00.50-05:00", 1_716_513_000_500),
    ] as [(String, Int64)]
  )
  func `people may give any time zone and fewer digits`(text: String, wall: Int64) {
    #expect(Timestamp.wall(text) == wall)
    #expect(Timestamp.wall(canonical: Array(text.utf8)[...]) == nil)
  }

  @Test(arguments: [
    "", "2024-05-24", "2024-05-24T08:10:00", "2024-02-30T00:00:00.000Z", "2023-02-29T00:00:00.000Z",
    "2024-13-01T00:00:00.000Z", "2024-00-01T00:00:00.000Z", "2024-01-00T00:00:00.000Z",
    "2024-01-01T24:00:00.000Z", "2024-01-01T00:60:00.000Z", "2024-01-01T00:00:60.000Z",
    "2024-01-01t00:00:00.000Z", "2024-01-01T00:00:00,000Z", "2024-01-01T00:00:00.0000Z",
    "2024-01-01T00:00:00.00 Z", "2024-01-01T00:00:00+7:00", "+024-01-01T00:00:00.000Z",
  ])
  func `other texts are no moment`(text: String) {
    #expect(Timestamp.wall(text) == nil)
    #expect(Timestamp.wall(canonical: Array(text.utf8)[...]) == nil)
  }
}
