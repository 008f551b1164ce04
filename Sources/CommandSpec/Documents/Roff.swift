/// Writes text so that roff shows it as it is.
enum Roff {
  /// The text within a line of prose.
  static func text(_ text: some StringProtocol) -> String {
    plain(String(text).replacing("\\", with: "\\e").replacing("--", with: "\\-\\-"))
  }

  /// The text as lines of prose, one for each sentence; a line break begins a new paragraph.
  static func prose(_ text: String) -> [String] {
    let paragraphs = text.split(separator: "\n").map { paragraph in
      sentences(paragraph).map { line in
        line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + self.text(line) : self.text(line)
      }
    }
    return Array(paragraphs.joined(separator: [".Pp"]))
  }

  /// The text as one word in a macro line, where it is never a macro itself.
  static func word(_ text: String) -> String {
    let escaped = literalText(text).replacing("\"", with: "\\(dq")
    return escaped.contains(" ") ? "\"\(escaped)\"" : "\\&\(escaped)"
  }

  /// The text as a line of a literal display, with plain ASCII quotes and dashes.
  static func literal(_ text: String) -> String {
    "\\&" + literalText(text)
  }

  /// What follows the name in the first section: without a capital and without a full stop.
  static func nameDescription(_ text: String) -> String {
    let sentence = text.hasSuffix(".") ? text.dropLast() : text[...]
    return self.text(sentence.prefix(1).lowercased() + sentence.dropFirst())
  }

  private static func literalText(_ text: String) -> String {
    plain(
      text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("'", with: "\\(aq")
        .replacing("`", with: "\\(ga").replacing("^", with: "\\(ha").replacing("~", with: "\\(ti"))
  }

  /// What is not ASCII by its number, which every roff reads whatever the encoding: `\[u00E9]`.
  private static func plain(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.unicodeScalars.map { scalar in
      guard !scalar.isASCII else { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
    }.joined()
  }

  /// Splits after full stops, question marks and exclamation marks that a space follows.
  private static func sentences(_ text: Substring) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in text.split(separator: " ") {
      sentence += sentence.isEmpty ? String(word) : " \(word)"
      guard let last = word.last, ".?!".contains(last) else { continue }
      sentences.append(sentence)
      sentence = ""
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }
}
