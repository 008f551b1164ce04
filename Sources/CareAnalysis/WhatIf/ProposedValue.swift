internal import CareModel
public import PriceListFormat

/// A value that a proposal sets to another than stands there.
public struct ProposedValue: Sendable {
  /// Such as `cases.low-back.resolves`.
  public let path: Path
  /// What stands there, and what is proposed; each `nil` if nothing is.
  package let value: Change<JSON?>

  init(path: Path, value: Change<JSON?>) {
    self.path = path
    self.value = value
  }

  /// What a proposal changes, value by value: objects are told by their members, and what stays is left out.
  ///
  /// - Parameters:
  ///   - proposal: The last value of a path holds.
  ///   - base: The list as it stands.
  ///   - proposed: The list as proposed; `nil` where that is only from a day on, and then every value is taken as
  ///     it is written.
  /// - Returns: The values that differ, in the order of the proposal.
  /// - Complexity: O(size of the values).
  public static func all(
    _ proposal: [Override], of base: Scenarios, in proposed: Scenarios?
  ) -> [ProposedValue] {
    proposal.effective.flatMap { setting in
      let written = proposed.map { $0.value(at: setting.path) } ?? setting.json
      return moved(
        Change(before: base.value(at: setting.path), after: written?.known), at: setting.path)
    }
  }

  /// The values within one that differ; how many sessions a course takes is one value, however it is written, and so
  /// is what was an object and is none any more.
  private static func moved(_ value: Change<JSON?>, at path: Path) -> [ProposedValue] {
    let keys = value.map { $0?.keys ?? [] }
    let all = keys.before + keys.after.filter { !keys.before.contains($0) }
    let isByMembers = [value.before, value.after].allSatisfy { $0.map { !$0.keys.isEmpty } ?? true }
    if isByMembers, value.before != nil, path.names.count > 2, path.names.last != "sessions" {
      return all.flatMap { key in moved(value.map { $0?[key] }, at: path.appending(key)) }
    }
    let literals = value.map { $0?.literal }
    return literals.isNone ? [] : [ProposedValue(path: path, value: value)]
  }
}

extension JSON {
  /// Nothing where `null` takes a value away.
  fileprivate var known: JSON? { if case .null = value { nil } else { self } }

  /// The keys of an object; none of anything else.
  fileprivate var keys: [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.key)
  }
}
