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
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "thinsp": "\u{2009}", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«",
    "raquo": "»", "middot": "·", "hellip": "…", "ndash": "–", "mdash": "—", "minus": "−",
    "times": "×", "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "copy": "©", "deg": "°",
    "agrave": "à", "acirc": "â", "auml": "ä", "aelig": "æ", "aring": "å", "ccedil": "ç",
    "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "icirc": "î", "iuml": "ï",
    "ocirc": "ô", "ouml": "ö", "oelig": "œ", "ugrave": "ù", "ucirc": "û", "uuml": "ü",
    "szlig": "ß", "Agrave": "À", "Acirc": "Â", "Auml": "Ä", "Ccedil": "Ç", "Eacute": "É",
    "Egrave": "È", "Ecirc": "Ê", "Icirc": "Î", "Ocirc": "Ô", "Ouml": "Ö", "OElig": "Œ",
    "Uuml": "Ü", "Ucirc": "Û", "igrave": "ì", "ograve": "ò", "Igrave": "Ì", "Ograve": "Ò",
    "Ugrave": "Ù", "para": "¶", "shy": "\u{AD}", "trade": "™", "reg": "®", "bull": "•",
    "ensp": "\u{2002}", "emsp": "\u{2003}", "sbquo": "‚", "bdquo": "„", "sect": "§",
  ]
}
