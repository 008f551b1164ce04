/// Writes text so that roff shows it as it is.
enum Roff {
  /// The text within a line of prose.
  static func text(_ text: some StringProtocol) -> String {
    String(text).replacing("\\", with: "\\e").replacing("--", with: "\\-\\-")
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
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("'", with: "\\(aq")
      .replacing("`", with: "\\(ga").replacing("^", with: "\\(ha").replacing("~", with: "\\(ti")
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
