/// What a reader sees of a report: its lines in order, whatever markup they stand in.
///
/// White space, typography, entities, attributes, classes and wrappers are not part of it: what a
/// content management system does to a page is no edit; what changes a line is.
public struct VisibleContent: Sendable {
  /// A paragraph, an item, a row of a table or a piece of a picture.
  struct Line: Sendable {
    /// What stands in it: the cells of a row, or one text.
    var cells: [String]
    /// What machines, or phones in place of a column's title, read there.
    var facts: [Fact] = []
    /// The titles of the columns it stands under; none outside of tables.
    var columns: [String] = []
    /// Whether it is a piece of a picture, whose shape a reader sees.
    var isDrawn = false
  }

  /// The value of an attribute.
  struct Fact: Hashable, Sendable {
    /// The name of the attribute, in small letters.
    let name: String
    /// What it says, without its typography.
    let value: String
  }

  /// From the first to the last.
  let lines: [Line]

  /// Whether a reader sees the same in both.
  ///
  /// Attributes that say the same once more to machines may be gone, but not say anything else.
  /// - Complexity: O(lines).
  public func saysTheSame(as other: VisibleContent) -> Bool {
    lines.count == other.lines.count && zip(lines, other.lines).allSatisfy { $0.agrees(with: $1) }
  }

  /// Whether both say the same to readers and to machines.
  ///
  /// - Complexity: O(lines).
  public func isWhat(_ other: VisibleContent) -> Bool {
    saysTheSame(as: other) && zip(lines, other.lines).allSatisfy { $0.facts == $1.facts }
  }

  /// In 64 hexadecimal digits, what a reader sees: the same for whoever sees the same.
  ///
  /// - Complexity: O(length).
  var digest: String {
    let text = lines.map { line in
      line.cells.joined(separator: "\u{1F}")
        + (line.isDrawn ? line.facts.map { "\u{1F}\($0.name)=\($0.value)" }.joined() : "")
    }
    return SHA256.hex(of: Array(text.joined(separator: "\u{1E}").utf8))
  }
}

extension VisibleContent.Line {
  /// Whether both say the same to a reader, and nothing different to machines.
  func agrees(with other: Self) -> Bool {
    guard cells == other.cells, isDrawn == other.isDrawn else { return false }
    return isDrawn ? facts == other.facts : factsAgree(with: other)
  }

  /// Whether what both have of an attribute is the same.
  private func factsAgree(with other: Self) -> Bool {
    Set(facts.map(\.name)).intersection(other.facts.map(\.name)).allSatisfy { name in
      values(of: name) == other.values(of: name)
    }
  }

  /// All values of an attribute, in order.
  func values(of name: String) -> [String] { facts.filter { $0.name == name }.map(\.value) }
}
