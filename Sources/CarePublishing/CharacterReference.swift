/// The ways in which HTML spells a character: `&eacute;`, `&#233;`, `&#xE9;`.
enum CharacterReference {
  /// The longest name that is looked for.
  private static let longest = 10

  /// A text with its references replaced by what they stand for; what is none stays.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let name = rest.prefix(longest).prefix { $0 != ";" && $0 != "&" }
      let isEnded = rest.dropFirst(name.count).first == ";"
      guard scalar == "&", isEnded, let meant = meant(by: String(name)) else {
        result.append(scalar)
        continue
      }
      result.append(meant)
      rest = rest.dropFirst(name.count + 1)
    }
    return String(result)
  }

  /// The character of a name; `nil` for names that nobody uses here.
  private static func meant(by name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return names[name] }
    let number = name.dropFirst()
    let isHex = number.first == "x" || number.first == "X"
    return (isHex ? UInt32(number.dropFirst(), radix: 16) : UInt32(number))
      .flatMap(Unicode.Scalar.init)
  }

  /// The names that editors write for what markup minds, and for the letters and signs of texts in
  /// the languages that reports come in.
  private static let names: [String: Unicode.Scalar] = Dictionary(
    zip(latin, (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }),
    uniquingKeysWith: { first, _ in first }
  ).merging(others) { first, _ in first }

  /// The names of the characters of Latin-1 from the no-break space on, in the order of their codes.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg
    plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute
    Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc
    Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
    ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide
    oslash ugrave uacute ucirc uuml yacute thorn yuml
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  /// Those that Latin 1 does not have, as far as typographers use them.
  private static let others: [String: Unicode.Scalar] = [
    "quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'", "OElig": "Œ", "oelig": "œ",
    "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "ensp": "\u{2002}", "emsp": "\u{2003}",
    "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}",
    "rlm":
      "\u{200F}", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
    "ldquo":
      "“", "rdquo": "”", "bdquo": "„", "dagger": "†", "bull": "•", "hellip": "…", "permil": "‰",
    "prime": "′", "Prime": "″", "lsaquo": "‹", "rsaquo": "›", "euro": "€", "trade": "™",
    "minus": "−", "le": "≤", "ge": "≥", "ne": "≠",
  ]
}
