/// What is said in French.
package struct French: Texts {
  package var language: Language { .french }
}

/// French with its spaces before double punctuation and inside quotation marks held together, so that
/// no line ends there.
private func spaced(_ text: String) -> String {
  var result = ""
  for character in text {
    if "»:;!?".contains(character), result.last == " " {
      result.removeLast()
      result.append("\u{A0}")
    }
    result.append(character == " " && result.last == "«" ? "\u{A0}" : character)
  }
  return result
}

// MARK: - Word

extension French {
  package var sampleMark: String { "PRIX D’EXEMPLE" }
  package func quoted(_ name: String) -> String { spaced("« \(name) »") }
  package func and(_ words: String, _ last: String) -> String { "\(words) et \(last)" }
  package func pricesOf(_ date: String) -> String { "prix du \(date)" }
  package func sessions(_ count: Int) -> String { counted(count, "séance", "séances") }

  /// None is singular, too.
  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count)\u{A0}\(abs(count) < 2 ? one : many)"
  }
}

// MARK: - Comparison

extension French {
}

// MARK: - Quote

extension French {
}

// MARK: - Price

extension French {
}

// MARK: - Advice

extension French {
}

// MARK: - Chart

extension French {
}

// MARK: - Check

extension French {
}

// MARK: - Lint

extension French {
}

// MARK: - WhatIf

extension French {
}

// MARK: - Sensitivity

extension French {
}

// MARK: - Sweep

extension French {
}

// MARK: - List

extension French {
}

// MARK: - File

extension French {
}

// MARK: - Option

extension French {
}

// MARK: - Usage

extension French {
}

// MARK: - Publishing

extension French {
}
