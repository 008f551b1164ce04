internal import CareModel

extension Day {
  /// Reads `31.1.2027`: with full stops the day always comes first; `nil` for anything else.
  init?(dotted text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]),
      Self.years.contains(year)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
