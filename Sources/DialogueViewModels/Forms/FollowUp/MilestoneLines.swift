import DialogueCore
import VietnameseText

/// Milestones as lines of text: `Văn bản trả lời; trước 25/4/2024`.
enum MilestoneLines {
  /// None when a line has no term that can be read.
  static func read(_ text: String, today: Day) -> [MilestoneContent]? {
    var milestones: [MilestoneContent] = []
    for line in text.split(separator: "\n") where !String(line).trimmed.isEmpty {
      guard let mark = line.lastIndex(of: ";"),
        let rule = DeadlineReading.rule(in: String(line[line.index(after: mark)...]), today: today)
      else { return nil }
      milestones.append(MilestoneContent(String(line[..<mark]).trimmed, rule))
    }
    return milestones
  }

  static func text(_ milestones: [MilestoneContent], today: Day) -> String {
    milestones.map { "\($0.name); \(DeadlineReading.text(of: $0.deadline, today: today))" }
      .joined(separator: "\n")
  }
}
