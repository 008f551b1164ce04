internal import CareAnalysis
package import CareModel
internal import Diagnostics
package import PriceListFormat

// Values of the list that are varied, and what comes of them.
extension Phrases {
  /// What a path leads to, as people call it: `Price of “Massage”`, `“Five sessions”, discount`.
  func variedName(of path: Path, _ complaint: Ref<Case>?) -> String {
    guard path != .horizon else { return texts.horizonVaried }
    if path.names.count > 3, path.names[0] == "changes", path.names[2] == "set" {
      let name = variedName(of: Path(Array(path.names.dropFirst(3))), complaint)
      return texts.inChange(Quoted.plain(path.names[1]), name)
    }
    let name = SettingWords(settings: [], complaint: complaint, phrases: self).name(of: path)
    guard name == Quoted.plain(path.description), let item = list.itemName(at: path),
      path.names.count > 2, let key = path.names.last, let field = texts.field(key)
    else { return name }
    return "\(quoted(item)), \(field)"
  }

  /// That what is varied does not hold as long as is looked, and how to vary what holds then.
  func held(_ name: String, until overtaking: Overtaking) -> String {
    texts.holdsUntil(
      name, style.date(overtaking.lastDay), then: Quoted.plain(overtaking.path.description))
  }

  /// The same of a path, for messages.
  package func held(
    _ path: Path, until overtaking: Overtaking, _ complaint: Ref<Case>?
  ) -> String {
    held(variedName(of: path, complaint), until: overtaking)
  }

  /// What an assumption is called; those of a case need no name beside their own complaint.
  func assumptionName(of value: VariedValue, _ complaint: Ref<Case>?) -> String {
    switch value.name {
    case .price(let item, let from): price(quoted(name(of: item)), from: from)
    case .rhythm(let plan): texts.rhythmVaried(quoted(list.plans.name(of: plan)))
    case .sessions: texts.sessionsVaried
    case .relief: texts.reliefVaried
    case .resolves: texts.resolvesVaried
    case .returns: texts.returnsVaried
    case .ownChance(let plan): texts.resolvesVaried(by: quoted(list.plans.name(of: plan)))
    case .path: variedName(of: value.path, complaint)
    }
  }

  /// A price as an assumption, from a dated change's day on if it is of one.
  private func price(_ item: String, from day: Day?) -> String {
    day.map { texts.priceVaried(item, from: style.shortDate($0)) } ?? texts.priceVaried(item)
  }

  /// From where to where a value is varied: `1 week … 4 weeks`.
  func range(of value: VariedValue) -> String {
    "\(text(value.range.low, of: value)) … \(text(value.range.high, of: value))"
  }

  /// A number of a varied value as people read it.
  func text(_ number: Int, of value: VariedValue) -> String {
    switch value.kind {
    case .amount: style.amount(Amount(minor: number))
    case .share: style.share(Percentage(millionths: number))
    case .count: style.number(number)
    case .time, .months: style.interval(value.interval(number))
    }
  }

  /// What a measure comes to, as people read it.
  func text(_ value: SweepValue) -> String {
    switch value {
    case .amount(let amount): style.amount(amount)
    case .count(let count): style.number(count)
    case .thousandths(let share): style.share(thousandths: share)
    case .day(let day): style.date(day)
    case .always: texts.goalWord(.always)
    case .never: texts.goalWord(.never)
    case .onRequest, .absent: texts.goalWord(.unknown)
    }
  }
}

extension PriceList {
  /// The name of the item that a path leads to or into; `nil` if it leads to none.
  func itemName(at path: Path) -> String? {
    guard path.names.count > 1, let id = ID(path.names[1]) else { return nil }
    switch path.names[0] {
    case "services": return Self.name(of: id, among: base.services)
    case "extras": return Self.name(of: id, among: base.extras)
    case "packages": return Self.name(of: id, among: base.packages)
    case "memberships": return Self.name(of: id, among: base.memberships)
    case "concessions": return Self.name(of: id, among: base.concessions)
    case "insurances": return Self.name(of: id, among: insurances)
    case "plans": return Self.name(of: id, among: plans)
    case "cases": return Self.name(of: id, among: cases)
    default: return nil
    }
  }

  /// The name of the item of that id; `nil` if there is none.
  private static func name<Item: Named>(of id: ID, among items: [Item]) -> String? {
    items.first { $0.id == id }?.name
  }
}
