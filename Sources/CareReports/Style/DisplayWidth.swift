/// Widths of a terminal, summed.
extension String {
  /// How many columns of a terminal a text takes.
  ///
  /// Marks that combine take none, ideographs and most emoji two (after Unicode Standard Annex 11).
  var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      guard scalar.isPlain else { return reduce(0) { $0 + $1.displayWidth } }
      width += 1
    }
    return width
  }
}

extension Unicode.Scalar {
  /// Whether it is known to take one column, and to be a character of its own among others like it:
  /// letters, digits, punctuation and spaces of European languages, without those that do not show.
  ///
  /// Most texts have no others, and need not be taken apart into characters, which is slow.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x202F...0x203B: true
    default: false
    }
  }
}

/// Widths of a terminal.
extension Character {
  /// How many columns a character takes on a terminal: 0, 1 or 2.
  var displayWidth: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    if unicodeScalars.contains("\u{FE0F}") || scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return Self.wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// Blocks of characters that East Asian fonts make two columns wide.
  ///
  /// After the Unicode standard's annex 11.
  private static var wide: [ClosedRange<UInt32>] {
    [
      0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
    ]
  }
}
