/// Times on a clock's face, from whole seconds.
package enum DurationText {
  /// `02:13`, from an hour on `1:02:13`; a negative time counts as none.
  package static func clock(_ seconds: Int) -> String {
    let total = max(0, seconds)
    let minutesAndSeconds = "\(padded(total / 60 % 60)):\(padded(total % 60))"
    return total < 3600 ? minutesAndSeconds : "\(total / 3600):\(minutesAndSeconds)"
  }

  /// `còn 02:47`, or once it is over `quá 00:12`.
  package static func remaining(_ seconds: Int) -> Phrase {
    seconds >= 0
      ? Phrase(vi: "còn \(clock(seconds))", en: "left \(clock(seconds))")
      : Phrase(vi: "quá \(clock(-seconds))", en: "over \(clock(-seconds))")
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
