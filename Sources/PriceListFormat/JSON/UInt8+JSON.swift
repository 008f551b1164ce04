// What bytes are in JSON.
extension UInt8 {
  /// Whether it is a decimal digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether it may stand in a number.
  var isNumeric: Bool {
    isDigit || self == 0x2B || self == 0x2D || self == 0x2E || self == 0x65 || self == 0x45
  }

  /// Whether it may stand in a word.
  var isLetter: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x5F
  }

  /// Whether it is a hexadecimal digit.
  var isHexadecimal: Bool {
    isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }

  /// Whether it opens a list or an object.
  var opensContainer: Bool { self == UInt8(ascii: "{") || self == UInt8(ascii: "[") }
}
