/// The short name of an item of the price list: `[a-z0-9][a-z0-9-]*`.
public struct ID: Hashable, Sendable {
  /// The name as written.
  public let text: String

  init(unchecked text: String) {
    self.text = text
  }

  /// Reads an id; `nil` if it has other characters or starts with a hyphen.
  public init?(_ text: String) {
    let isPlain = { (byte: UInt8) in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
    guard let first = text.utf8.first, isPlain(first),
      text.utf8.allSatisfy({ isPlain($0) || $0 == 0x2D })
    else { return nil }
    self.text = text
  }
}

extension ID: CustomStringConvertible {
  /// The name as written.
  public var description: String { text }
}

/// Something that a price list names by an ``ID``.
public protocol Identified: Sendable {
  /// Unique within its list.
  var id: ID { get }
}

/// Something that clients know by a name.
public protocol Named: Identified {
  /// As clients read it, in each language that the list has.
  var names: LocalText { get }
}

extension Named {
  /// The name that is shown.
  public var name: String { names.shown }
}

extension Array where Element: Named {
  /// The name of an item; its id otherwise.
  package func name(of id: ID) -> String { ref(id).map { self[$0].name } ?? id.text }
}

/// A reference to an item of one of the price list's lists, known to exist.
///
/// Reading the list turns each id into one of these, so that nothing later can dangle.
public struct Ref<Item>: Hashable, Sendable {
  /// Where the item stands in its list, from 0.
  package let position: Int

  package init(_ position: Int) {
    self.position = position
  }
}

extension Array {
  /// The item that is referred to.
  public subscript(ref: Ref<Element>) -> Element {
    _read { yield self[ref.position] }
    _modify { yield &self[ref.position] }
  }

  /// References to all items, in the order of the list.
  package var refs: [Ref<Element>] { indices.map { Ref($0) } }
}

extension Array where Element: Identified {
  /// The item of that id; `nil` if there is none.
  ///
  /// - Complexity: O(n).
  public func ref(_ id: ID) -> Ref<Element>? {
    firstIndex { $0.id == id }.map { Ref($0) }
  }
}
