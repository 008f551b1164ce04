import CommandSpec

// The forms that names and sentences of a declaration must have.
extension ProgramInfo {
  /// What keeps a text from being one sentence that ends in a full stop; at most one fault.
  func sentenceFaults(_ text: String, of label: String) -> [String] {
    let endsInside = [". ", "? ", "! ", "\n"].contains { text.contains($0) }
    guard text.count < 2 || !text.hasSuffix(".") || endsInside else { return [] }
    return ["\(label) is not described by one sentence with a full stop"]
  }

  /// Whether the word is `[a-z][a-z-]+`.
  func isName(_ word: String) -> Bool {
    word.count >= 2 && !word.hasPrefix("-")
      && word.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }
  }

  /// Whether the word is `[A-Z][A-Z=:.-]*`.
  func isPlaceholder(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return false }
    return word.unicodeScalars.allSatisfy {
      $0.properties.isUppercase || "=:.-".unicodeScalars.contains($0)
    }
  }

  /// Whether the word means itself in every shell.
  func isShellWord(_ word: String) -> Bool {
    !word.isEmpty
      && word.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          && (scalar.properties.isAlphabetic || "0123456789._+-".unicodeScalars.contains(scalar))
      }
  }
}
