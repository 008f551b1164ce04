public import CareModel

/// The names that lead to a value of a price list: `services.therapeutic.price`.
///
/// An item of a list is named by its id where it has one, else counted from 1.
public struct Path: Hashable, Sendable {
  /// The names, from the outermost on; none for the list as a whole.
  public let names: [String]

  /// A path of these names.
  public init(_ names: [String] = []) {
    self.names = names
  }

  /// A path as people write it, with a full stop between names.
  public init(_ written: String) {
    names = written.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  /// The path of an item of one of the list's own lists, or of something within:
  /// `services.therapeutic.price`.
  public init(_ part: String, _ id: ID, _ within: String...) {
    names = [part, id.text] + within
  }

  /// The path of how often a phase of a plan is given, counted from 0:
  /// `plans.relaxation.phases.1.every`.
  package static func rhythm(of plan: ID, phase: Int) -> Path {
    Path("plans", plan, "phases").appending(item: phase).appending("every")
  }

  /// The path of something within.
  public func appending(_ name: String) -> Path { Path(names + [name]) }

  /// The path of the item of that place, from 0, in a list of items without ids.
  public func appending(item place: Int) -> Path { appending(String(place + 1)) }

  /// A path that goes on below this one.
  public func appending(_ path: Path) -> Path { Path(names + path.names) }

  /// Whether it is another path, or leads to something within what that leads to, where a `*` stands for
  /// anything.
  package func isWithin(_ other: Path) -> Bool {
    names.count >= other.names.count
      && zip(names, other.names).allSatisfy { $0 == $1 || $1 == "*" }
  }

  /// Where a list says how far is looked.
  package static let horizon: Path = "defaults.horizon"

  /// Whether it names the list as a whole.
  public var isEmpty: Bool { names.isEmpty }

  /// The list's own key in which the value lies: `services`; `nil` for the list as a whole.
  package var part: String? { names.first }
}

extension Path: CustomStringConvertible {
  /// As people write it.
  public var description: String { names.joined(separator: ".") }
}

extension Path: ExpressibleByStringLiteral {
  /// A path as it is written.
  public init(stringLiteral written: String) { self.init(written) }
}
