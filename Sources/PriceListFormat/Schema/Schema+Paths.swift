internal import CareModel

// What the format says of a path, whether or not a list has something there.
extension Schema {
  /// What may stand at a path below; `nil` if the format has nothing of that name.
  func reached(by path: ArraySlice<String>) -> Schema? {
    guard let first = path.first else { return self }
    let rest = path.dropFirst()
    return switch self {
    case .object(let object): object.member(first)?.schema.reached(by: rest)
    case .list(let item, _): item.reached(by: rest)
    case .localText(let most):
      LocaleIdentifier.isLanguage(first) ? Schema.text(most: most).reached(by: rest) : nil
    case .table(.paths, _): Format.priceList.schema.reached(by: path)
    case .table(.items, let value): value.reached(by: rest)
    case .table(.sessionCounts, let value): Int(first) == nil ? nil : value.reached(by: rest)
    case .either(let schemas): schemas.lazy.compactMap { $0.reached(by: path) }.first
    default: nil
    }
  }

  /// Whether an amount of money may stand here.
  var takesAmount: Bool { any { if case .amount = $0 { true } else { false } } }

  /// Whether a number of things may stand here.
  var takesCount: Bool { any { if case .count = $0 { true } else { false } } }

  /// Whether something by which others are named may stand here, or anywhere within.
  var holdsIDs: Bool {
    switch self {
    case .form(.id): true
    case .object(let object): object.members.contains { $0.schema.holdsIDs }
    case .list(let item, _), .table(_, let item): item.holdsIDs
    case .either(let schemas): schemas.contains(where: \.holdsIDs)
    case .anything: true
    default: false
    }
  }
}
