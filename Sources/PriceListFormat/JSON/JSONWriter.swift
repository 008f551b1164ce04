internal import CareModel

/// Writes a record as JSON: two spaces a step, members in order, a line break at the end.
package enum JSONWriter {
  /// The text of a record, with a line break at its end.
  ///
  /// - Complexity: O(length of the text).
  package static func write(_ record: Record) -> String {
    text(record, indent: "") + "\n"
  }

  /// A record whose first line stands behind that much white space.
  private static func text(_ record: Record, indent: String) -> String {
    switch record {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .count(let count): String(count)
    case .decimal(let parts, let decimals): decimalText(parts, decimals: decimals)
    case .number(let text): text
    case .text(let text): quoted(text)
    case .list(let items):
      bracketed("[", items.map { text($0, indent: indent + "  ") }, "]", indent)
    case .object(let members):
      bracketed(
        "{", members.map { "\(quoted($0.key)): \(text($0.value, indent: indent + "  "))" }, "}",
        indent)
    }
  }

  /// Elements on lines of their own; an empty list or object on one.
  private static func bracketed(
    _ open: String, _ elements: [String], _ close: String, _ indent: String
  ) -> String {
    guard !elements.isEmpty else { return open + close }
    let separator = ",\n\(indent)  "
    return "\(open)\n\(indent)  \(elements.joined(separator: separator))\n\(indent)\(close)"
  }

  /// A JSON string; escaped as well are the line separators that JavaScript minds, the control
  /// characters that a terminal does, what turns the direction of what follows, and `<`, so that no
  /// text ends the script of a page that JSON stands in.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{0}"..<"\u{20}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}",
        "\u{2066}"..."\u{2069}", "<":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
