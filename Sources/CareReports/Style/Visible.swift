extension String {
  /// The text on one line, as it may be shown: every line break or tab is a space, and what would
  /// steer a terminal, or turn the direction of all that follows, a replacement character.
  var visible: String {
    guard unicodeScalars.contains(where: { $0.shown != $0 }) else { return self }
    let lines = split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: " ")
    var text = UnicodeScalarView()
    text.append(contentsOf: lines.unicodeScalars.map(\.shown))
    return String(text)
  }
}

extension Unicode.Scalar {
  /// What is shown in its place.
  fileprivate var shown: Unicode.Scalar {
    switch value {
    case 0x20...0x7E, 0xA0...0x2FF: return self
    case 0x202A...0x202E, 0x2066...0x2069: return "\u{FFFD}"
    default: break
    }
    switch properties.generalCategory {
    case .control: return properties.isWhitespace ? " " : "\u{FFFD}"
    case .lineSeparator, .paragraphSeparator: return " "
    default: return self
    }
  }
}
