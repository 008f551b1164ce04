public import CareModel
internal import Diagnostics

/// A proposal that takes effect on a day, as settings of the list: a further entry of its dated changes, and the
/// items that the list does not have yet.
///
/// Dated changes on later days still apply. Every version of a list has the same items, so a new one stands in the
/// list from the start, and nobody can buy it before its day: its price is on request until then, and a package
/// whose price follows from others is offered from that day on.
public struct DatedProposal {
  /// What is to be set from that day on.
  private let proposal: [Override]
  private let day: Day
  /// The list as it stands.
  private let list: JSON?
  /// What is set in it before.
  private let base: [Override]

  /// A proposal for a day.
  ///
  /// - Parameters:
  ///   - proposal: What is to be set from that day on.
  ///   - day: That day.
  ///   - bytes: The price list.
  ///   - base: What is set in it before.
  public init(_ proposal: [Override], from day: Day, in bytes: [UInt8], base: [Override]) {
    list = JSONReader.read(bytes).value
    self.day = day
    self.base = base
    let then = list?.asOf(day, under: base)
    self.proposal = then.map { list in proposal.flatMap { $0.expanded(in: list) } } ?? proposal
  }

  /// The settings that put it in place: new items first, then all changes in the place of the list's own.
  public var settings: [Override] {
    // Of several values for one path the last holds, as without a date.
    let all = proposal.effective.map { setting in
      isNewItem(setting) ? onSale(setting) : (item: nil, dated: [setting])
    }
    let dated = all.flatMap(\.dated).map { setting in
      "\(JSON(.string(setting.path.description), at: .option(0)).literal): \(setting.json.literal)"
    }
    let change = #"{"from": "\#(day)", "set": {\#(dated.joined(separator: ", "))}}"#
    let changes = earlier + (dated.isEmpty ? [] : [change])
    return all.compactMap(\.item) + [
      Override(
        path: "changes", value: "[\(changes.joined(separator: ", "))]", source: "--from \(day)")
    ]
  }

  /// The list's own changes.
  ///
  /// Which there are may itself be set, but only as a whole.
  private var earlier: [String] {
    let replaced = base.last { $0.path == "changes" }?.json
    return (replaced ?? list?["changes"])?.items?.map(\.literal) ?? []
  }

  /// The key of the price of each kind of item that may be new on a day.
  private static let prices = [
    "services": "price", "extras": "perVisit", "packages": "price", "memberships": "fee",
  ]

  private func isNewItem(_ setting: Override) -> Bool {
    let names = setting.path.names
    guard names.count == 2, Self.prices[names[0]] != nil, case .object = setting.json.value else {
      return false
    }
    return list?.asOf(day, under: base).value(at: setting.path) == nil
  }

  /// A new item that is sold from the day on, and what is set on that day.
  private func onSale(_ setting: Override) -> (item: Override?, dated: [Override]) {
    guard case .object(var members) = setting.json.value, let kind = setting.path.names.first,
      let key = Self.prices[kind]
    else { return (nil, [setting]) }
    if let place = members.firstIndex(where: { $0.key == key }) {
      let price = Override(
        path: setting.path.appending(key), value: members[place].value.literal,
        source: setting.source)
      members[place].value = JSON(.string("on request"), at: .option(0))
      return (setting.holding(members), [price])
    }
    guard kind == "packages" else { return (setting, []) }
    members.removeAll { $0.key == "offered" }
    members.append(offered(instead: setting.json["offered"]))
    return (setting.holding(members), [])
  }

  /// When a new package is sold: from the day on, to the day that it says itself.
  private func offered(instead own: JSON?) -> JSON.Member {
    let text = { (text: String) in JSON(.string(text), at: .option(0)) }
    let first = own?["from"]?.text.flatMap { Day($0) }.map { max($0, day) } ?? day
    let from = JSON.Member(key: "from", origin: .option(0), value: text(first.description))
    let until = own?["to"].map { JSON.Member(key: "to", origin: .option(0), value: $0) }
    return JSON.Member(
      key: "offered", origin: .option(0),
      value: JSON(.object([from] + [until].compactMap(\.self)), at: .option(0)))
  }
}

extension Override {
  /// The same with other members in its value.
  fileprivate func holding(_ members: [JSON.Member]) -> Override {
    Override(path: path, value: JSON(.object(members), at: .option(0)).literal, source: source)
  }
}

extension JSON {
  /// The list with settings in place, and with what its dated changes set by a day; what is wrong with one of
  /// them is told elsewhere.
  fileprivate func asOf(_ day: Day, under settings: [Override]) -> JSON {
    var list = self
    for setting in settings {
      list =
        (try? list.replacing(setting.path, by: setting.json, writtenAt: .option(0))) ?? list
    }
    for change in list.datedChanges.filter({ $0.from <= day }).sorted(by: { $0.from < $1.from }) {
      guard case .object(let members) = change.set.value else { continue }
      for member in members {
        list =
          (try? list.replacing(Path(member.key), by: member.value, writtenAt: member.origin))
          ?? list
      }
    }
    return list
  }
}
