internal import CareModel
internal import Diagnostics

/// A value that replaces one of the price list, named by its path.
///
/// Base and overrides are the one mechanism behind `--set`, dated changes and every "what if".
public struct Override: Hashable, Sendable {
  /// Such as `services.therapeutic.price`.
  public let path: Path
  /// JSON, or else a bare text.
  public let value: String
  /// How it was given, for messages: `--set services.therapeutic.price=140`.
  public let source: String

  /// A value for a path, given in some option.
  public init(path: Path, value: String, source: String) {
    self.path = path
    self.value = value
    self.source = source
  }

  /// What an option such as `--set` was given: `PATH=VALUE`; `nil` if it is none.
  public init?(_ written: String, option: String) {
    guard let (path, value) = Self.parts(of: written) else { return nil }
    self.init(path: Path(path), value: value, source: "\(option) \(Quoted.plain(written))")
  }

  /// The path before the first equals sign, and what follows it; `nil` if there is no path.
  public static func parts(of written: String) -> (path: String, value: String)? {
    guard let equals = written.firstIndex(of: "="), equals > written.startIndex else { return nil }
    return (String(written[..<equals]), String(written[written.index(after: equals)...]))
  }

  /// The value as people read it: a text without its quotation marks.
  package var text: String { json(at: .option(0)).text ?? value }

  /// The value for machines: a number as a number, as it was written.
  package var record: Record { json(at: .option(0)).record }

  /// The value as JSON, wherever it was given.
  package var json: JSON { json(at: .option(0)) }

  /// The value as JSON, written in an option.
  func json(at origin: JSON.Origin) -> JSON {
    let read = JSONReader.read(Array(value.utf8))
    guard read.mistakes.isEmpty, let json = read.value else {
      return JSON(.string(value), at: origin)
    }
    return json.moved(to: origin)
  }
}

extension [Override] {
  /// Each path once, in the order in which it was first given, with the value that holds: the last.
  package var effective: [Override] {
    let last = Dictionary(map { ($0.path, $0) }) { $1 }
    var seen: Set<Path> = []
    return compactMap { seen.insert($0.path).inserted ? last[$0.path] : nil }
  }
}

extension JSON {
  var record: Record {
    switch value {
    case .null, .invalid: .null
    case .bool(let flag): .flag(flag)
    case .number(let text): .number(text)
    case .string(let text): .text(text)
    case .array(let items): .list(items.map(\.record))
    case .object(let members): .object(members.map { ($0.key, $0.value.record) })
    }
  }

  /// The same value, as if all of it were written there.
  fileprivate func moved(to origin: Origin) -> JSON {
    switch value {
    case .array(let items): JSON(.array(items.map { $0.moved(to: origin) }), at: origin)
    case .object(let members):
      JSON(
        .object(
          members.map { Member(key: $0.key, origin: origin, value: $0.value.moved(to: origin)) }),
        at: origin)
    default: JSON(value, at: origin)
    }
  }
}
