extension Session {
  func reportProgress(_ content: ProgressContent, _ act: Act) throws(Refusal) -> [Event] {
    try requireFollowUp()
    try require(content.matter)
    try check(content.on, act)
    _ = try worded(content.text)
    guard (0...100).contains(content.percent ?? 0) else { throw .numberOutOfRange }
    let id = ProgressID(rawValue: followUp.progress.count + 1)
    return [.progressReported(progress: id, content: content)]
  }

  func reportDifficulty(_ content: DifficultyContent, _ act: Act) throws(Refusal) -> [Event] {
    try requireFollowUp()
    try require(content.matter)
    try check(content.on, act)
    try check(content.paper, act)
    _ = try worded(content.text)
    if let via = content.via {
      try requireUnit(via)
    }
    let id = DifficultyID(rawValue: followUp.difficulties.count + 1)
    return [.difficultyReported(difficulty: id, content: content)]
  }

  /// Said again, the newer word stands.
  func instructUnit(
    _ id: DifficultyID,
    _ instruction: Instruction,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    let difficulty = try difficulty(id)
    try require(difficulty.content.matter)
    try check(instruction.on, act)
    try check(instruction.paper, act)
    _ = try worded(instruction.text)
    guard difficulty.instruction != instruction else { throw .unchanged }
    return [
      .unitInstructed(
        difficulty: id,
        instruction: instruction,
        authority: Authority(act.actor)
      )
    ]
  }

  func retractInstruction(_ id: DifficultyID) throws(Refusal) -> [Event] {
    guard try difficulty(id).instruction != nil else { throw .unchanged }
    return [.instructionRetracted(difficulty: id)]
  }

  /// One letter to one unit, about what it owes.
  func urgeUnit(_ content: UrgingContent, _ act: Act) throws(Refusal) -> [Event] {
    try requireFollowUp()
    try requireUnit(content.unit)
    try check(content.on, act)
    try checkOwn(content.paper, act)
    guard !content.matters.isEmpty else { throw .noSuchStep }
    for matter in content.matters {
      try require(matter)
    }
    var content = content
    content.matters = content.matters.eachOnce
    let id = UrgingID(rawValue: followUp.urgings.count + 1)
    return [.unitUrged(urging: id, content: content)]
  }

  private func difficulty(_ id: DifficultyID) throws(Refusal) -> Difficulty {
    try requireFollowUp()
    guard let difficulty = followUp[id] else { throw .noSuchStep }
    guard difficulty.struck == nil else { throw .stepStruck(.difficulty(id: id)) }
    return difficulty
  }
}
