internal import CareAnalysis
internal import CareModel
internal import Diagnostics
internal import PriceListFormat

/// What is proposed that is no price, in words: the name of the item, what of it, what it is and what it was.
struct ProposedWords {
  /// Both lists.
  let change: PriceChange
  /// How people of the place say it.
  let phrases: Phrases

  private var texts: any Texts { phrases.texts }

  /// What becomes of a value; a path that leads to no item of the list is told as it is.
  func sentence(_ value: ProposedValue) -> String {
    let path = value.path
    let item = name(of: path).map(phrases.quoted)
    let what: String =
      if let item, path.names.count > 2 {
        texts.fieldOf(item, field(at: path))
      } else {
        item ?? field(at: path)
      }
    guard let words = words(of: value) else { return whole(what, value.value) }
    return texts.becomes(what, words.after ?? texts.nothingThere, insteadOf: words.before)
  }

  /// What a path leads to, in a word or two: a text in one of several languages is named with its language; what has no
  /// word of its own, by its path within the item.
  private func field(at path: Path) -> String {
    let names = path.names
    if let key = names.last, let field = texts.field(key) { return field }
    if names.count > 3, let field = texts.field(names[names.count - 2]),
      let spoken = Language.spoken.first(where: { $0.language.code == names.last })
    {
      return "\(field) (\(spoken.nameOfLanguage))"
    }
    return Quoted.plain(names.count > 2 ? names.last ?? "" : path.description)
  }

  /// A whole item or list, whose parts nobody would read.
  private func whole(_ what: String, _ value: Change<JSON?>) -> String {
    if value.after == nil { return texts.isTakenOut(what) }
    return value.before == nil ? texts.isNew(what) : texts.isReplaced(what)
  }

  /// What it was and what it is; `nil` where one of them is an object or a list.
  private func words(of value: ProposedValue) -> Change<String?>? {
    if value.path.names.last == "sessions", value.path.names.first == "cases" {
      return sessions(of: value.path)
    }
    let told = value.value.map { $0.map(inOneLanguage) }
    guard [told.before, told.after].allSatisfy({ $0?.isSingle ?? true }) else { return nil }
    return told.map { $0.map { text($0, at: value.path) } }
  }

  /// The name of the item that a path leads to or into, before or after; `nil` if it leads to none.
  private func name(of path: Path) -> String? {
    change.lists.before.itemName(at: path) ?? change.lists.after.itemName(at: path)
  }

  /// A value as people read it: an amount, a length of time in their language, else what is written.
  private func text(_ json: JSON, at path: Path) -> String {
    if case .number(let literal) = json.value, PriceListReader.takesAmount(at: path),
      let minor = decimalUnits(literal, decimals: change.lists.before.currency.decimals)
    {
      return phrases.style.amount(Amount(minor: minor))
    }
    guard let text = json.text else { return json.printable }
    if let share = Percentage(text) { return phrases.style.share(share) }
    return text == "on request" ? texts.onRequest : phrases.value(Quoted.plain(text))
  }

  /// Of a text in several languages, what is said in the reader's; else the first.
  private func inOneLanguage(_ json: JSON) -> JSON {
    guard case .object(let members) = json.value,
      members.allSatisfy({ $0.value.text != nil && $0.key.count == 2 })
    else { return json }
    return json[texts.language.code] ?? members.first?.value ?? json
  }

  /// From how many sessions to how many a course takes; each `nil` where the list has no such case.
  private func sessions(of path: Path) -> Change<String?> {
    change.lists.map { list in
      list.cases.first { Path("cases", $0.id, "sessions") == path }.map {
        phrases.sessions($0.sessions)
      }
    }
  }
}

extension JSON {
  /// Whether it has no parts.
  fileprivate var isSingle: Bool {
    switch value {
    case .object, .array: false
    case .null, .bool, .number, .string, .invalid: true
    }
  }
}
