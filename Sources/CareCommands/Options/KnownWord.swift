internal import CareModel
internal import CareReports
internal import CommandSpec
internal import PriceListFormat

/// What a price list has words of its own for: its ids, and the paths of its values.
enum KnownWord: String, CaseIterable, ArgumentValue {
  /// Ids of items.
  case plan, complaint = "case", extra, concession, insurance, package, membership
  /// What may be used to pay, for every plan or for one.
  case offer
  /// Where complaints are.
  case place
  /// Values that can be set.
  case path

  /// Whether the words are ids of items that have names.
  var isOfItems: Bool { self != .offer && self != .place && self != .path }

  /// A word, and what it stands for.
  typealias Offered = (word: String, meaning: String)

  /// The words in a list, in its order.
  func words(in file: ListFile) throws(InvalidPriceList) -> [Offered] {
    let located = try file.located()
    let list = located.list
    return switch self {
    case .plan: Self.offered(list.plans)
    case .complaint: Self.offered(list.cases)
    case .extra: Self.offered(list.base.extras)
    case .concession: Self.offered(list.base.concessions)
    case .insurance: Self.offered(list.insurances)
    case .package: Self.offered(list.base.packages)
    case .membership: Self.offered(list.base.memberships)
    case .offer:
      [("cheapest", ""), ("singly", "")] + Self.offered(list.base.packages)
        + Self.offered(list.base.memberships) + list.plans.map { ("\($0.id)=", $0.name) }
    case .place: list.cases.flatMap { item in item.places.map { ($0, item.name) } }
    case .path: located.settablePaths.map { ("\($0.path)=", $0.value) }
    }
  }

  private static func offered(_ items: [some Named]) -> [Offered] {
    items.map { ($0.id.text, $0.name) }
  }
}

extension Completion {
  /// What a price list knows.
  static func known(_ word: KnownWord) -> Completion { .asked(word.rawValue) }
}
