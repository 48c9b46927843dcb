import DialogueCore

/// Keeps names out of free text: full names wherever they stand, and their last words (`ông An`,
/// `bà Thu Hà`) after a form of address.
///
/// A name of one word is masked only after a form of address: by itself it is a word like others.
/// A given name that a citizen and an official share is masked.
struct NameMask {
  /// What stands for one way of writing a name.
  private struct Mask {
    /// None for a name that stays.
    let text: String?
    let needsAddress: Bool
  }

  /// Telephone numbers that somebody dictated are in no public copy.
  private let hidesPhones: Bool

  /// By what a name is known, whichever way its tones are placed.
  private var masks: [String: Mask] = [:]

  /// How many words the names have that begin with a word, longest first.
  private var lengths: [String: [Int]] = [:]

  init(of session: Session, discretion: Discretion) {
    hidesPhones = discretion.copy == .public
    let officials = session.officialNames
    let nameless = Self.nameless(session, discretion).without(officials)
    let others = session.citizenNames.without(nameless).without(officials)
    let shared = Set(others.union(officials).flatMap(Self.endings).map(WordsOfText.key))
    for name in nameless {
      for ending in Self.endings(of: name) where !shared.contains(WordsOfText.key(of: ending)) {
        add(ending, Self.citizen, needsAddress: true)
      }
    }
    if discretion.copy == .public {
      for ending in others.union(nameless).flatMap(Self.endings)
      where masks[WordsOfText.key(of: ending)] == nil {
        add(ending, Self.initials(of: ending), needsAddress: true)
      }
      for name in others { add(name, Self.initials(of: name)) }
    }
    for name in nameless { add(name, Self.citizen) }
    for name in officials where name.contains(where: \.isWhitespace) { add(name, nil) }
  }

  /// `N.V.A.` of `Nguyễn Văn An`.
  static func initials(of name: String) -> String {
    name.split(whereSeparator: \.isWhitespace)
      .compactMap(\.first).map { "\($0.uppercased())." }.joined()
  }

  func masked(_ text: String) -> String {
    let text = hidesPhones ? text.withoutPhones : text
    guard !masks.isEmpty else { return text }
    let words = WordsOfText(text)
    var masked = words.lead
    var index = 0
    while index < words.count {
      let (length, mask) = replacement(at: index, in: words)
      let gap = words.gap(after: index + length - 1)
      // The stop of the last initial ends the sentence too.
      let endsTwice = mask.hasSuffix(".") && gap.first == "."
      masked += mask + (endsTwice ? gap.dropFirst() : gap)
      index += length
    }
    return masked
  }

  private static let citizen = "công dân"

  /// Those who are named in no copy, or not in this one.
  private static func nameless(_ session: Session, _ discretion: Discretion) -> Set<String> {
    let registrations = session.queue.registrations
    let named = registrations.filter {
      !discretion.namelessRegistrations.contains($0.number)
    }.map(\.name)
    let nameless =
      discretion.namelessRegistrations.compactMap { session.queue[$0]?.name }
      + discretion.hiddenSlips.compactMap { session[$0]?.entry.registrant.name }
    return Set(nameless.filter { !$0.isUnnamed }).without(Set(named))
  }

  /// `thị ngọc hà`, `ngọc hà` and `hà` of `Phạm Thị Ngọc Hà`.
  private static func endings(of name: String) -> [String] {
    let words = name.lowercased().split(whereSeparator: \.isWhitespace)
    return words.indices.dropFirst().map { words[$0...].joined(separator: " ") }
  }

  private mutating func add(_ name: String, _ mask: String?, needsAddress: Bool = false) {
    let words = WordsOfText(name)
    guard words.count > 0 else { return }
    masks[words.key(0, words.count)] = Mask(
      text: mask,
      needsAddress: needsAddress || words.count == 1
    )
    let known = Set(lengths[words.key(0, 1)] ?? [])
    lengths[words.key(0, 1)] = known.union([words.count]).sorted(by: >)
  }
}

// Finding names among words.
extension NameMask {
  private func replacement(at index: Int, in words: WordsOfText) -> (length: Int, text: String) {
    if let (length, mask) = match(at: index, in: words) {
      return (length, mask.text ?? words.text(index, length))
    }
    // "Công dân", never "ông công dân".
    if words.isAddress(index), words.isFollowedByBlank(index), index + 1 < words.count,
      let (length, mask) = match(at: index + 1, in: words), let text = mask.text,
      text == Self.citizen
    {
      return (length + 1, words.isLarge(index) ? text.capitalisedFirst : text)
    }
    return (1, String(words.word(index)))
  }

  private func match(at index: Int, in words: WordsOfText) -> (length: Int, mask: Mask)? {
    for length in lengths[words.key(index, 1)] ?? [] where index + length <= words.count {
      guard let mask = masks[words.key(index, length)] else { continue }
      if !mask.needsAddress || words.isAddressed(index, length) { return (length, mask) }
    }
    return nil
  }
}

extension WordsOfText {
  /// A name and not a word like others: behind a form of address, and written large or behind one
  /// that nothing but a name follows.
  fileprivate func isAddressed(_ index: Int, _ length: Int) -> Bool {
    guard index > 0, isAddress(index - 1), isFollowedByBlank(index - 1) else { return false }
    guard isLarge(index) || Self.plainForms.contains(lowered(index - 1)) else { return false }
    return !(length == 1 && beginsLongerName(index))
  }

  fileprivate func isAddress(_ index: Int) -> Bool {
    let word = lowered(index)
    return Self.formsOfAddress.contains(word)
      || (word == "chí" && index > 0 && isFollowedByBlank(index - 1)
        && lowered(index - 1) == "đồng")
  }

  /// `ông Hà Văn Tám` is none of those who are known as `ông Hà`.
  private func beginsLongerName(_ index: Int) -> Bool {
    Self.familyNames.contains(lowered(index)) && index + 1 < count && isFollowedByBlank(index)
      && isLarge(index + 1) && !isAllLarge(index + 1)
  }

  private static let plainForms: Set = ["ông", "bà"]

  private static let formsOfAddress: Set = [
    "ông", "bà", "anh", "chị", "cụ", "em", "chú", "cô", "bác", "dì", "cậu", "mợ", "thím", "cháu",
  ]

  /// Those that are given names as well.
  private static let familyNames: Set = [
    "bạch", "cao", "châu", "chu", "dương", "đào", "đoàn", "hà", "hoàng", "hồ", "khương", "kiều",
    "kim", "lâm", "lương", "lưu", "lý", "mai", "nghiêm", "ninh", "phan", "phùng", "thái", "tô",
    "tôn", "tống", "triệu", "vi", "vũ",
  ]
}

extension Set<String> {
  /// Those names that are none of the others, whichever way the tones of either are placed.
  fileprivate func without(_ others: Set<String>) -> Set<String> {
    let keys = Set(others.map(WordsOfText.key))
    return filter { !keys.contains(WordsOfText.key(of: $0)) }
  }
}

extension Session {
  /// Everybody who registered, wrote or spoke as a citizen.
  fileprivate var citizenNames: Set<String> {
    let registrants =
      queue.registrations.map(\.entry.registrant)
      + slips.map(\.entry.registrant)
    let floor = speeches.map(\.speaker) + minutes.entries.map(\.speaker)
    return Set(
      (registrants.flatMap { [$0.name] + ($0.coPetitioners ?? []) }
        + floor.compactMap(\.floorName)).filter { !$0.isUnnamed }
    )
  }

  /// Those who act for the authority: their names stay.
  fileprivate var officialNames: Set<String> {
    let persons =
      presidings.map(\.person) + preparation.coChairs + preparation.roles.map(\.person)
      + preparation.absences.flatMap { [$0.person, $0.standIn].compactMap(\.self) }
      + answers.compactMap(\.content.person) + [plan.chair]
      + [preparation.approval?.by].compactMap(\.self)
      + speeches.map(\.speaker).compactMap(\.official)
      + minutes.entries.map(\.speaker).compactMap(\.official)
    return Set(persons.map(\.name))
  }
}

extension Speaker {
  fileprivate var floorName: String? {
    if case .floor(let name) = self { name } else { nil }
  }

  fileprivate var official: Person? {
    if case .official(let person, _) = self { person } else { nil }
  }
}
