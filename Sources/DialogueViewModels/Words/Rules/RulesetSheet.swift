import DeskKit
import DialogueCore

/// Every value of a session's ruleset with the document that says so, to be read by the people at
/// the table: also what the program itself has no occasion to obey.
struct RulesetSheet {
  private(set) var paragraphs: [Phrase] = []

  /// What the part being written has no value for.
  private var silent: [Phrase] = []

  init(_ ruleset: Ruleset) {
    writeWhole(ruleset)
    writeBefore(ruleset)
    writeMeeting(ruleset)
    writeAfter(ruleset)
  }

  private mutating func part(_ title: Phrase, _ write: (inout RulesetSheet) -> Void) {
    paragraphs.append(Phrase(verbatim: "── ") + title + " ──")
    silent = []
    write(&self)
    guard !silent.isEmpty else { return }
    paragraphs.append(RulesetWords.notSet + silent.joined(separator: "; "))
  }

  /// A row, or one more matter on which the ruleset is silent.
  private mutating func say<Value>(
    _ label: Phrase,
    _ rule: Sourced<Value>?,
    _ words: (Value) -> Phrase
  ) {
    guard let rule else { return silent.append(label) }
    paragraphs.append(
      label + ": " + words(rule.value) + " · " + DutyWords.source(rule.source, rule.certainty)
    )
  }

  private mutating func say(_ label: Phrase, _ text: Phrase) {
    paragraphs.append(label + ": " + text)
  }
}

extension RulesetSheet {
  private mutating func writeWhole(_ ruleset: Ruleset) {
    paragraphs.append(Phrase(ruleset.name))
    say(RulesetWords.eventName, Phrase(ruleset.eventName))
    say(RulesetWords.inEffect, RulesetWords.effect(ruleset))
    for basis in ruleset.legalBasis {
      say(RulesetWords.legalBasis, DutyWords.source(basis.title, basis.certainty))
    }
  }

  private mutating func writeBefore(_ ruleset: Ruleset) {
    part(RulesetWords.before) { sheet in
      sheet.say(RulesetWords.triggers, ruleset.triggers) {
        RulesetWords.each($0, RulesetWords.trigger)
      }
      sheet.say(RulesetWords.frequency, ruleset.frequency, Phrase.init)
      sheet.say(RulesetWords.audience, ruleset.audience, Phrase.init)
      sheet.say(RulesetWords.chair, ruleset.chair.position, Phrase.init)
      sheet.say(RulesetWords.delegation, ruleset.chair.delegation, DutyWords.delegation)
      sheet.say(RulesetWords.delegate, ruleset.chair.delegate, Phrase.init)
      sheet.say(RulesetWords.delegationGround, ruleset.chair.delegationGround, Phrase.init)
      sheet.say(RulesetWords.coChairs, ruleset.chair.coChairs, RulesetWords.list)
    }
    part(RulesetWords.announcement) { sheet in
      sheet.say(RulesetWords.term, ruleset.announcement.term, TimeWords.rule)
      sheet.say(RulesetWords.issuer, ruleset.announcement.issuer, Phrase.init)
      sheet.say(RulesetWords.channels, ruleset.announcement.channels, RulesetWords.channels)
      sheet.say(RulesetWords.contents, ruleset.announcement.contents, RulesetWords.items)
    }
    part(RulesetWords.invitations) { sheet in
      sheet.say(RulesetWords.term, ruleset.invitations.term, TimeWords.rule)
      sheet.say(RulesetWords.issuer, ruleset.invitations.issuer, Phrase.init)
      sheet.say(RulesetWords.invitees, ruleset.invitations.invitees, RulesetWords.list)
    }
    part(RulesetWords.preparedAnswers) { sheet in
      sheet.say(RulesetWords.term, ruleset.preparedAnswers.term, TimeWords.rule)
      sheet.say(RulesetWords.by, ruleset.preparedAnswers.by, Phrase.init)
      sheet.say(RulesetWords.via, ruleset.preparedAnswers.via, Phrase.init)
      sheet.say(RulesetWords.to, ruleset.preparedAnswers.to, Phrase.init)
    }
    part(RulesetWords.postponement) { sheet in
      sheet.say(RulesetWords.decidedBy, ruleset.postponement.decidedBy, Phrase.init)
      sheet.say(RulesetWords.needsReason, ruleset.postponement.needsReason, RulesetWords.yesOrNo)
      sheet.say(
        RulesetWords.announcedAnew,
        ruleset.postponement.announcedAnew,
        RulesetWords.yesOrNo
      )
    }
  }

  private mutating func writeMeeting(_ ruleset: Ruleset) {
    part(RulesetWords.queue) { sheet in
      let queue = ruleset.queue
      sheet.say(RulesetWords.order, queue.order, RulesetWords.order)
      sheet.say(RulesetWords.absentReturn, queue.absentReturn, RulesetWords.absentReturn)
      sheet.say(RulesetWords.absencesAllowed, queue.absencesAllowed, RulesetWords.number)
      sheet.say(RulesetWords.declining, queue.declining, RulesetWords.declining)
      sheet.say(RulesetWords.requiredFields, queue.requiredFields) {
        RulesetWords.each($0, FormWords.name)
      }
      sheet.say(
        RulesetWords.registersWhileAdjourned,
        queue.registersWhileAdjourned,
        RulesetWords.yesOrNo
      )
    }
    part(RulesetWords.speaking) { sheet in
      let speaking = ruleset.speaking
      sheet.say(RulesetWords.perSpeech, speaking.secondsPerSpeech, RulesetWords.seconds)
      sheet.say(RulesetWords.perAnswer, speaking.secondsPerAnswer, RulesetWords.seconds)
      sheet.say(RulesetWords.perFollowUp, speaking.secondsPerFollowUp, RulesetWords.seconds)
      sheet.say(RulesetWords.followUps, speaking.followUpsAllowed, RulesetWords.number)
      sheet.say(RulesetWords.yellow, speaking.yellowSeconds, RulesetWords.seconds)
      sheet.say(RulesetWords.red, speaking.redSeconds, RulesetWords.seconds)
      sheet.say(RulesetWords.answeringTime, ruleset.answering.time, RulesetWords.answeringTime)
      sheet.say(RulesetWords.answeringHand, ruleset.answering.hand, RulesetWords.answeringHand)
      sheet.say(RulesetWords.outcomes, RulesetWords.each(ruleset.outcomes, OutcomeWords.name))
      sheet.say(
        RulesetWords.petitionClasses,
        RulesetWords.each(ruleset.petitionClasses, PetitionWords.petitionClass)
      )
    }
    part(RulesetWords.minutes) { sheet in
      let minutes = ruleset.minutes
      sheet.say(RulesetWords.required, minutes.required, RulesetWords.yesOrNo)
      sheet.say(RulesetWords.term, minutes.term, TimeWords.rule)
      sheet.say(RulesetWords.readBack, minutes.readBack, RulesetWords.yesOrNo)
      sheet.say(RulesetWords.signatories, minutes.signatories, RulesetWords.items)
      sheet.say(RulesetWords.refusalToSign, minutes.refusalToSign, RulesetWords.yesOrNo)
    }
  }

  private mutating func writeAfter(_ ruleset: Ruleset) {
    part(RulesetWords.notice) { sheet in
      sheet.say(RulesetWords.required, ruleset.notice.required, RulesetWords.yesOrNo)
      sheet.say(RulesetWords.term, ruleset.notice.term, TimeWords.rule)
      sheet.say(RulesetWords.signedBy, ruleset.notice.signedBy, Phrase.init)
    }
    for (title, rule) in [
      (RulesetWords.conferenceResults, ruleset.conferenceResults),
      (RulesetWords.settlementResults, ruleset.settlementResults),
    ] {
      part(title) { sheet in
        sheet.say(RulesetWords.term, rule.term, TimeWords.rule)
        sheet.say(RulesetWords.by, rule.by, Phrase.init)
        sheet.say(RulesetWords.channels, rule.channels, RulesetWords.channels)
        sheet.say(RulesetWords.recipients, rule.recipients, RulesetWords.list)
      }
    }
    part(RulesetWords.grouping) { sheet in
      sheet.say(RulesetWords.term, ruleset.grouping.term, TimeWords.rule)
      sheet.say(RulesetWords.by, ruleset.grouping.by, Phrase.init)
    }
    part(RulesetWords.settlement) { $0.writeSettlement(ruleset.settlement) }
    part(RulesetWords.papers) { sheet in
      sheet.say(RulesetWords.numbering, ruleset.paperNumbering, RulesetWords.numbering)
      sheet.say(RulesetWords.rollsForward, ruleset.rollsForward, RulesetWords.yesOrNo)
      sheet.say(RulesetWords.masked, ruleset.privacy.masked) {
        RulesetWords.each($0, RulesetWords.privateField)
      }
      sheet.say(RulesetWords.retention, ruleset.privacy.retentionYears, RulesetWords.number)
    }
  }

  private mutating func writeSettlement(_ rule: SettlementRule) {
    say(RulesetWords.assignmentTerm, rule.assignmentTerm, TimeWords.rule)
    say(RulesetWords.startEvent, rule.startEvent, SettlementWords.start)
    say(RulesetWords.receiptFallback, rule.receiptFallback, TimeWords.rule)
    say(RulesetWords.acknowledgementTerm, rule.acknowledgementTerm, TimeWords.rule)
    say(RulesetWords.answerTerm, rule.answerTerm, TimeWords.rule)
    say(RulesetWords.inWriting, rule.inWriting, RulesetWords.yesOrNo)
    say(RulesetWords.criteria, rule.criteria, RulesetWords.items)
    say(RulesetWords.criteriaApplyTo, rule.criteriaApplyTo, Phrase.init)
    say(RulesetWords.waitingStopsClock, rule.waitingStopsClock, RulesetWords.yesOrNo)
    say(RulesetWords.extensions, rule.extensions.allowed, RulesetWords.yesOrNo)
    say(RulesetWords.extensionsMost, rule.extensions.maximum, RulesetWords.number)
    say(RulesetWords.extensionBasis, rule.extensions.basis, Phrase.init)
    say(RulesetWords.extensionTell, rule.extensions.tell, RulesetWords.list)
    say(RulesetWords.reportTo, rule.reportTo, Phrase.init)
    say(RulesetWords.reportTerm, rule.reportTerm, TimeWords.rule)
    say(RulesetWords.beyondCompetence, rule.beyondCompetence, Phrase.init)
  }
}
