import VietnameseText

extension Form {
  /// The rows this form would like at a width, its title and a last line for hints included.
  package func height(forWidth width: Int, language: Language) -> Int {
    lineFrames(width: width, language, choiceLines: Self.wishedChoiceLines)
      .reduce(2) { $0 + $1.size.rows }
  }

  /// Lines in which a form likes to name the choices of its field, and those it always has.
  private static let wishedChoiceLines = 4
  private static let fewestChoiceLines = 2

  /// The form as it is drawn; with too few rows it is scrolled so that the focus can be seen.
  ///
  /// - Parameters:
  ///   - size: The cells it has; the title needs three rows to be shown.
  ///   - language: Of labels and hints.
  ///   - note: What stands at the right of the title: the input method, the state of the draft.
  ///   - hint: The last line: keys of this form.
  /// - Returns: The picture, with the cursor in the focused field.
  package func frame(
    in size: Size,
    language: Language,
    note: Phrase? = nil,
    hint: Phrase? = nil
  ) -> Frame {
    var frame = Frame(size: size)
    let hasTitle = size.rows >= 3
    let hasHint = hint != nil && size.rows >= 4
    if hasTitle { drawTitle(in: &frame, note: note, language) }
    if hasHint, let hint {
      let text = LineWrap.clipped(hint(language), width: size.columns - 2)
      frame.put(text, at: Position(row: size.rows - 1, column: 1), role: .muted)
    }
    let room = Size(
      rows: size.rows - (hasTitle ? 1 : 0) - (hasHint ? 1 : 0),
      columns: size.columns
    )
    frame.blit(body(in: room, language), at: Position(row: hasTitle ? 1 : 0, column: 0))
    return frame
  }

  private func drawTitle(in frame: inout Frame, note: Phrase?, _ language: Language) {
    let columns = frame.size.columns
    frame.rule(at: Position(row: 0, column: 0), length: columns, isHeavy: true)
    let title = LineWrap.clipped(" \(title(language)) ", width: columns - 2)
    let end = frame.put(title, at: Position(row: 0, column: 1), role: .focusTitle)
    guard let note = note?(language) else { return }
    let start = columns - CellWidth.of(note) - 3
    guard start > end else { return }
    frame.put(" \(note) ", at: Position(row: 0, column: start), role: .muted)
  }

  private func body(in size: Size, _ language: Language) -> Frame {
    let layout = FormLayout(self, width: size.columns)
    let lines = lines(in: size, language)
    let focused = layout.lines.firstIndex { $0.rows.contains(focus) } ?? 0
    let before = lines[..<focused].reduce(0) { $0 + $1.size.rows }
    let caretRow = before + (lines.indices.contains(focused) ? lines[focused].cursor?.row ?? 0 : 0)
    let bottom = before + (lines.indices.contains(focused) ? lines[focused].size.rows : 0)
    let top = max(0, min(caretRow, bottom - size.rows))
    var frame = Frame(size: size)
    var row = -top
    for line in lines {
      frame.blit(line, at: Position(row: row, column: 0))
      row += line.size.rows
    }
    return frame
  }

  /// The lines with all choices named where there is room, else with as many as fit.
  private func lines(in size: Size, _ language: Language) -> [Frame] {
    for limit in [Int.max, Self.wishedChoiceLines, Self.fewestChoiceLines + 1] {
      let lines = lineFrames(width: size.columns, language, choiceLines: limit)
      if lines.reduce(0, { $0 + $1.size.rows }) <= size.rows { return lines }
    }
    return lineFrames(width: size.columns, language, choiceLines: Self.fewestChoiceLines)
  }

  private func lineFrames(width: Int, _ language: Language, choiceLines: Int) -> [Frame] {
    let layout = FormLayout(self, width: width)
    return layout.lines.map {
      lineFrame($0, layout, width: width, language, choiceLines: choiceLines)
    }
  }

  /// One line of the form with what is said under its fields.
  ///
  /// The choices of a field that shares its line have the whole width under it.
  private func lineFrame(
    _ line: FormLayout.Line,
    _ layout: FormLayout,
    width: Int,
    _ language: Language,
    choiceLines limit: Int
  ) -> Frame {
    let isShared = line.rows.count > 1
    let blocks = line.rows.compactMap { index in
      layout.slots[index].map {
        (slot: $0, frame: block(index, $0, language, choiceLines: isShared ? 0 : limit))
      }
    }
    let inset = layout.slots[line.rows[0]]?.field ?? 1
    let choices =
      isShared && line.rows.contains(focus)
      ? choiceLines(of: rows[focus].field, width: width - inset - 1, language, limit: limit) : []
    let height = blocks.map(\.frame.size.rows).max() ?? 0
    var frame = Frame(size: Size(rows: height + choices.count, columns: width))
    for block in blocks {
      frame.blit(block.frame, at: Position(row: 0, column: block.slot.label))
    }
    for (offset, choice) in choices.enumerated() {
      frame.put(choice, at: Position(row: height + offset, column: inset), role: .muted)
    }
    return frame
  }

  private func block(
    _ index: Int,
    _ slot: FormLayout.Slot,
    _ language: Language,
    choiceLines limit: Int
  ) -> Frame {
    let row = rows[index]
    let isFocused = index == focus
    let height = row.field.height(forWidth: slot.width)
    let choices =
      isFocused ? choiceLines(of: row.field, width: slot.width, language, limit: limit) : []
    let remarks = remarks(under: row, choices: choices, width: slot.width, language)
    let inset = slot.field - slot.label
    var frame = Frame(
      size: Size(rows: height + remarks.count, columns: inset + slot.width)
    )
    let mark = row.isRequired ? " *" : ""
    let label = LineWrap.clipped(row.label(language), width: inset - 1 - mark.count) + mark
    frame.put(label, at: Position(row: 0, column: 0), role: isFocused ? .bold : .label)
    let size = Size(rows: height, columns: slot.width)
    frame.blit(
      row.field.frame(in: size, language: language, isFocused: isFocused),
      at: Position(row: 0, column: inset)
    )
    for (offset, remark) in remarks.enumerated() {
      let position = Position(row: height + offset, column: inset)
      frame.put(remark.text, at: position, role: remark.role, width: slot.width)
    }
    return frame
  }

  private func remarks(
    under row: FormRow,
    choices: [String],
    width: Int,
    _ language: Language
  ) -> [(text: String, role: StyleRole)] {
    var remarks: [(text: String, role: StyleRole)] = []
    if let problem = shownProblem(of: row) {
      let lines = LineWrap.wrapped("✗ \(problem(language))", width: width)
      remarks += lines.map { ($0, .statusBad) }
    }
    remarks += choices.map { ($0, .muted) }
    for note in row.notes {
      remarks += LineWrap.wrapped(note(language), width: width).map { ($0, .plain) }
    }
    return remarks
  }

  /// What there is to choose from, numbered, in so many lines at most.
  private func choiceLines(
    of field: Field,
    width: Int,
    _ language: Language,
    limit: Int
  ) -> [String] {
    guard limit > 0, !field.choices.isEmpty else { return [] }
    let labels = field.candidates.enumerated().map { index, choice in
      index < 9 ? "\(index + 1) \(choice.label(language))" : choice.label(language)
    }
    let lines = LineWrap.wrapped(labels.joined(separator: " · "), width: width)
    guard lines.count > limit else { return lines }
    return lines.prefix(limit - 1) + [LineWrap.clipped(lines[limit - 1] + " …", width: width)]
  }
}
