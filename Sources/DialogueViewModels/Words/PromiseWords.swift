import DeskKit
import DialogueCore

/// How the date of a promise agrees with the date of the ruling.
enum PromiseWords {
  static func date(_ promise: Promise) -> Phrase {
    promise.deadline.map { TimeWords.rule($0.rule) }
      ?? Phrase(vi: "không nói ngày", en: "no date was said")
  }

  /// `✓ khớp hạn`, or what differs.
  static func agreement(
    _ promise: Promise,
    with deadline: Deadline?,
    _ scene: Scene
  ) -> (text: Phrase, isWarning: Bool)? {
    guard let promised = promise.deadline else { return nil }
    guard let deadline else {
      let warning = Sign.needed.text(scene)
      return (
        Phrase(vi: "\(warning) kết luận chưa ghi hạn", en: "\(warning) the ruling has no deadline"),
        true
      )
    }
    let ruled = deadline.due.vietnamese
    if promised.due == deadline.due {
      let sign = Sign.done.text(scene)
      return (Phrase(vi: "\(sign) khớp hạn", en: "\(sign) same deadline"), false)
    }
    let sign = Sign.needed.text(scene)
    return (
      Phrase(
        vi: "\(sign) khác hạn kết luận \(ruled)",
        en: "\(sign) differs from the ruling's \(ruled)"
      ),
      true
    )
  }
}
