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
      if let item, path.names.count > 2, let key = path.names.last {
        texts.fieldOf(item, texts.field(key) ?? Quoted.plain(key))
      } else {
        item ?? Quoted.plain(path.description)
      }
    guard let words = words(of: value) else { return whole(what, value.value) }
    return texts.becomes(what, words.after ?? texts.nothingThere, insteadOf: words.before)
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
    guard [value.value.before, value.value.after].allSatisfy({ $0?.isSingle ?? true }) else {
      return nil
    }
    return value.value.map { $0.map { text($0, at: value.path) } }
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
    return phrases.value(Quoted.plain(text))
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
