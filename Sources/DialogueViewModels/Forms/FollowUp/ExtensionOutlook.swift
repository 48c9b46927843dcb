import DeskKit
import DialogueCore

/// What an extension would come to, before it is given: both dates, the days gained, the sum, how
/// often it was extended already and how often the rules allow.
struct ExtensionOutlook {
  private let target: TermExtension.Target
  private let rule: DeadlineRule?
  private let scene: Scene

  init(_ target: TermExtension.Target, rule: DeadlineRule?, _ scene: Scene) {
    self.target = target
    self.rule = rule
    self.scene = scene
  }

  private var session: Session { scene.session }

  var lines: [Phrase] {
    if let before = session.currentDeadline(of: target) { return dates(before) + [count] }
    guard case .assignment = target else {
      return [RefusalWords.sentence(.termNotRunning, session)]
    }
    return firstDate
  }

  /// Nothing is owed by a date yet: the rule sets one.
  private var firstDate: [Phrase] {
    let none = Phrase(vi: "hiện không có hạn", en: "no date is owed now")
    guard let rule else { return [none] }
    do throws(Refusal) {
      let after = try session.extended(target, by: rule, at: scene.now)
      return [
        none + Phrase(vi: "; ấn định ", en: "; set to ") + MovedDateWords.day(after.due),
        DutyWords.reckoning(after, source: nil),
      ] + ReckoningWords.warnings(after, on: scene.today, scene)
    } catch {
      return [none, Phrase(verbatim: "✗ ") + RefusalWords.sentence(error, session)]
    }
  }

  private func dates(_ before: Deadline) -> [Phrase] {
    let old = MovedDateWords.day(before.due)
    guard let rule else { return [Phrase(vi: "hạn nay ", en: "due now ") + old] }
    do throws(Refusal) {
      let after = try session.extended(target, by: rule, at: scene.now)
      let moved = MovedDateWords.line(from: before.due, to: after.due, session.calendar)
      return [moved, DutyWords.reckoning(after, source: nil)]
        + ReckoningWords.warnings(after, on: scene.today, scene)
    } catch {
      return [
        Phrase(vi: "hạn nay ", en: "due now ") + old,
        Phrase(verbatim: "✗ ") + RefusalWords.sentence(error, session),
      ]
    }
  }

  private var count: Phrase {
    let given = session.lengthenings(of: target)
    let so = Phrase(
      vi: "đã gia hạn \(given) lần",
      en: "extended \(TimeWords.counted(given, "time")) so far"
    )
    guard case .assignment = target else { return so }
    let rules = session.ruleset.settlement.extensions
    if rules.allowed?.value == false {
      return so + Phrase(vi: "; quy chế không cho gia hạn", en: "; the rules allow none")
    }
    guard let most = rules.maximum else {
      return so + Phrase(vi: "; quy chế không ấn định số lần", en: "; the rules set no limit")
    }
    return so
      + Phrase(
        vi: "; quy chế cho tối đa \(most.value) lần (",
        en: "; the rules allow \(most.value) ("
      ) + DutyWords.source(most.source, most.certainty) + ")"
  }
}
