internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics

// What a client has in hand, and may pay with, as words of a command line.

/// Sessions left of a package: `ID:SESSIONS:DATE`.
struct HoldingWord: ArgumentValue {
  /// The package, as it is called.
  let package: ItemWord
  /// How many are left, from 1.
  let sessions: Int
  /// The last day on which they can be used.
  let until: Day

  /// The most sessions that a holding may have.
  private static let most = 1000

  /// Reads `PACKAGE:SESSIONS:LAST-DAY`; `nil` if it is anything else.
  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, let until = Day(argument: parts[parts.count - 1]),
      let sessions = Int(parts[parts.count - 2]), (1...Self.most).contains(sessions),
      let package = ItemWord(argument: parts.dropLast(2).joined(separator: ":"))
    else { return nil }
    self.package = package
    self.sessions = sessions
    self.until = until
  }

  /// As it would be typed.
  var argument: String { "\(package.argument):\(sessions):\(until)" }
  /// A package, a number and a date.
  static var expectation: Expectation { .form(example: "relaxation-10:4:2027-03-01") }

  /// The sessions that are left on the first day.
  ///
  /// - Throws: If the list has no such package, it has fewer sessions, or they have lapsed.
  func holding(
    in list: PriceList, on start: Day, _ finder: ItemFinder
  ) throws(UsageError) -> Holding {
    let ref = try finder.find(package, in: list.base.packages, .package)
    let most = list.prices(on: start).packages[ref].sessions
    guard sessions <= most else {
      throw UsageError(
        finder.texts.holding(
          "--holding \(argument)", hasOnly: most, of: Quoted.word(list.base.packages[ref].id.text)))
    }
    guard until >= start else {
      throw UsageError(
        finder.texts.holding("--holding \(argument)", lapsedBefore: start.description))
    }
    return Holding(package: ref, sessions: sessions, until: until)
  }
}

/// A membership that the client has, and since when: `ID:DATE`.
struct MemberWord: ArgumentValue {
  /// The membership, as it is called.
  let membership: ItemWord
  /// The first day of the first period.
  let since: Day

  /// Reads `MEMBERSHIP:DATE`; `nil` if it is anything else.
  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2, let since = Day(argument: parts[parts.count - 1]),
      let membership = ItemWord(argument: parts.dropLast().joined(separator: ":"))
    else { return nil }
    self.membership = membership
    self.since = since
  }

  /// As it would be typed.
  var argument: String { "\(membership.argument):\(since)" }
  /// A membership and a date.
  static var expectation: Expectation { .form(example: "monthly:2026-05-01") }

  /// The membership that runs on the first day.
  ///
  /// - Throws: If the list has no such membership, or it begins later.
  func membership(
    in list: PriceList, on start: Day, _ finder: ItemFinder
  ) throws(UsageError) -> MemberSince {
    let ref = try finder.find(membership, in: list.base.memberships, .membership)
    guard since <= start else {
      throw UsageError(
        finder.texts.member("--member \(argument)", isAfter: start.description))
    }
    return MemberSince(ref, since: since)
  }
}

/// Which offers may be used: `cheapest`, `singly` or ids, for every plan or, as `PLAN=…`, for one.
struct PayWord: ArgumentValue {
  /// `nil` for every plan.
  let plan: ItemWord?
  /// Which packages and memberships may be used.
  let offers: Offers

  /// Which packages and memberships may be used.
  enum Offers {
    /// All of them.
    case cheapest
    /// None of them.
    case singly
    /// Those that are called so.
    case named([ItemWord])
  }

  /// Reads offers, or `PLAN=OFFERS`; `nil` if one is empty.
  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let offers = parts.last.flatMap(Self.offers) else { return nil }
    let plan = parts.count == 2 ? ItemWord(argument: parts[0]) : nil
    guard parts.count == 1 || plan != nil else { return nil }
    self.plan = plan
    self.offers = offers
  }

  /// Reads `cheapest`, `singly`, or ids with commas between them.
  private static func offers(_ text: String) -> Offers? {
    if text == "cheapest" { return .cheapest }
    if text == "singly" { return .singly }
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let words = names.compactMap { ItemWord(argument: $0) }
    return words.count == names.count ? .named(words) : nil
  }

  /// As it would be typed.
  var argument: String {
    let offers =
      switch offers {
      case .cheapest: "cheapest"
      case .singly: "singly"
      case .named(let words): words.map(\.argument).joined(separator: ",")
      }
    return plan.map { "\($0.argument)=\(offers)" } ?? offers
  }

  /// Offers, perhaps of one plan.
  static var expectation: Expectation {
    .form(example: "cheapest, singly, relaxation-10, course=singly")
  }

  /// What several of these words allow together.
  ///
  /// - Throws: If one names what the list does not have, or two speak of the same plan.
  static func choices(
    _ words: [PayWord], in list: PriceList, _ finder: ItemFinder
  ) throws(UsageError) -> PayChoices {
    var choices = PayChoices()
    var isGeneral = false
    for word in words {
      let choice = try word.choice(in: list, finder)
      guard let id = word.plan else {
        guard !isGeneral else { throw UsageError(finder.texts.givenTwiceForEveryPlan("--pay")) }
        isGeneral = true
        choices.everyPlan = choice
        continue
      }
      let plan = try finder.find(id, in: list.plans, .plan)
      guard choices.plans.updateValue(choice, forKey: plan) == nil else {
        throw UsageError(
          finder.texts.givenTwice("--pay", forPlan: Quoted.word(list.plans[plan].id.text)))
      }
    }
    return choices
  }

  /// The offers in a list.
  ///
  /// - Throws: ``UsageError`` if it has none of that id.
  private func choice(
    in list: PriceList, _ finder: ItemFinder
  ) throws(UsageError) -> OfferChoice {
    switch offers {
    case .cheapest: return .all
    case .singly: return .none
    case .named(let words):
      let (packages, memberships) = (list.base.packages, list.base.memberships)
      let offers = packages.map(Offer.init) + memberships.map(Offer.init)
      let ids = try words.map { word throws(UsageError) in
        offers[try finder.find(word, in: offers, .offer)].id
      }
      return .only(
        packages: Set(ids.compactMap(packages.ref)),
        memberships: Set(ids.compactMap(memberships.ref)))
    }
  }
}

/// A package or a membership, by what it is called.
private struct Offer: Named {
  let id: ID
  let names: LocalText

  init(_ item: some Named) {
    id = item.id
    names = item.names
  }
}
