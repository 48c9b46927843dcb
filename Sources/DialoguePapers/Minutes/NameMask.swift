import DialogueCore
import VietnameseText

/// Keeps names out of free text: full names wherever they stand, with marks and without, and what
/// is left of them in speech (`ông An`, `bà Thu Hà`, `bà Lê Hà`) after a form of address.
///
/// A name whose first words are shortened (`bà L.T. Hoa`, `ông Ng.V.An`) is masked as well.
///
/// A name of one word is masked only after a form of address: by itself it is a word like others.
/// A given name that a citizen and an official share is masked.
struct NameMask {
  /// What stands for one way of writing a name.
  struct Mask {
    /// None for a name that stays.
    let text: String?
    let needsAddress: Bool
  }

  /// Telephones, cards and accounts that somebody dictated are in no public copy.
  private let hidesNumbers: Bool

  /// By what a name is known, whichever way its tones are placed.
  private var masks: [String: Mask] = [:]

  private let shortened: ShortenedNames

  /// How many words the names have that begin with a word, longest first.
  private var lengths: [String: [Int]] = [:]

  init(of session: Session, discretion: Discretion) {
    hidesNumbers = discretion.copy == .public
    let officials = session.officialNames
    let nameless = Self.nameless(session, discretion).without(officials)
    let others = session.citizenNames.without(nameless).without(officials)
    shortened = ShortenedNames(
      nameless: nameless,
      others: others,
      officials: officials,
      masksOthers: discretion.copy == .public
    )
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
      for name in others { add(whole: name, Self.initials(of: name)) }
    }
    for name in nameless { add(whole: name, Self.citizen) }
    for name in officials where name.contains(where: \.isWhitespace) { add(name, nil) }
  }

  /// `N.V.A.` of `Nguyễn Văn An`, and of each where a field holds several.
  static func initials(of field: String) -> String {
    let names = NamesWritten(field).names
    return (names.isEmpty ? [field] : names).map { name in
      name.split(whereSeparator: \.isWhitespace)
        .compactMap { $0.first { $0.isLetter } }.map { "\($0.uppercased())." }.joined()
    }.joined(separator: ", ")
  }

  func masked(_ text: String) -> String {
    let text = hidesNumbers ? text.withoutPersonalNumbers : text
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

  static let citizen = "công dân"

  /// Those who are named in no copy, or not in this one.
  private static func nameless(_ session: Session, _ discretion: Discretion) -> Set<String> {
    let written = session.registrantsWritten
    func names(_ holds: (RegistrantWritten.Place) -> Bool) -> Set<String> {
      Set(written.filter { holds($0.place) }.flatMap(\.names))
    }
    let isNameless = { (place: RegistrantWritten.Place) in
      switch place {
      case .registration(let number): discretion.namelessRegistrations.contains(number)
      case .slip(let number): discretion.hiddenSlips.contains(number)
      }
    }
    return names(isNameless).without(names { !isNameless($0) })
  }

  /// `thị ngọc hà`, `ngọc hà`, `hà` and, as most people say it, `phạm hà` of `Phạm Thị Ngọc Hà`.
  private static func endings(of name: String) -> [String] {
    let words = name.lowercased().split(whereSeparator: \.isWhitespace)
    let endings = words.indices.dropFirst().map { words[$0...].joined(separator: " ") }
    guard words.count > 2, let first = words.first, let last = words.last else { return endings }
    return endings + ["\(first) \(last)"]
  }

  /// A full name, and the same as it is typed without marks.
  private mutating func add(whole name: String, _ mask: String) {
    add(name, mask)
    guard WordsOfText(name).count > 2 else { return }
    let bare = Folding.folded(name)
    if masks[WordsOfText.key(of: bare)] == nil { add(bare, mask) }
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
    return shortened.match(at: index, in: words)
  }
}

extension WordsOfText {
  /// A name and not a word like others: behind a form of address, and written large or behind one
  /// that nothing but a name follows.
  func isAddressed(_ index: Int, _ length: Int) -> Bool {
    guard index > 0, isAddress(index - 1),
      isFollowedByBlank(index - 1) || gap(after: index - 1) == ": "
    else { return false }
    guard isLarge(index) || Self.plainForms.contains(lowered(index - 1)) else { return false }
    return !(length == 1 && beginsLongerName(index))
  }

  fileprivate func isAddress(_ index: Int) -> Bool {
    let word = lowered(index)
    if Self.formsOfAddress.contains(word) { return true }
    guard index > 0 else { return false }
    return switch (lowered(index - 1), word) {
    case ("đồng", "chí"), ("cô", "giáo"), ("thầy", "giáo"), ("gia", "đình"):
      isFollowedByBlank(index - 1)
    case ("đ", "c"): gap(after: index - 1) == "/"
    default: false
    }
  }

  /// `ông Hà Văn Tám` is none of those who are known as `ông Hà`.
  private func beginsLongerName(_ index: Int) -> Bool {
    Self.familyNames.contains(lowered(index)) && index + 1 < count && isFollowedByBlank(index)
      && isLarge(index + 1) && !isAllLarge(index + 1)
  }

  private static let plainForms: Set = ["ông", "bà"]

  private static let formsOfAddress: Set = [
    "ông", "bà", "anh", "chị", "cụ", "em", "chú", "cô", "bác", "dì", "cậu", "mợ", "thím", "cháu",
    "thầy", "hộ", "vợ", "chồng", "mẹ", "bố",
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
    let floor = (speeches.map(\.speaker) + minutes.entries.map(\.speaker)).compactMap(\.floorName)
    return Set(registrantsWritten.flatMap(\.names))
      .union(floor.filter { !$0.isUnnamed }.flatMap { NamesWritten($0).names })
  }

  /// The people of every registration and slip, as they are written now and as they were before
  /// somebody corrected them.
  fileprivate var registrantsWritten: [RegistrantWritten] {
    ledger.flatMap(\.events).compactMap { event in
      switch event {
      case .registrationEntered(let number, let entry, _, _),
        .registrationAmended(let number, let entry):
        RegistrantWritten(place: .registration(number), registrant: entry.registrant)
      case .slipReceived(let number, let entry), .slipAmended(let number, let entry):
        RegistrantWritten(place: .slip(number), registrant: entry.registrant)
      default: nil
      }
    }
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

/// Who stood in a registration or slip at some time.
private struct RegistrantWritten {
  enum Place {
    case registration(RegistrationNumber)
    case slip(SlipNumber)
  }

  let place: Place
  let registrant: Registrant

  /// Theirs and those of the people whom they speak for.
  var names: [String] {
    ([registrant.name] + (registrant.coPetitioners ?? [])).filter { !$0.isUnnamed }
      .flatMap { NamesWritten($0).names }
  }
}
