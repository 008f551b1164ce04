/// What is said in English.
package struct English: Texts {
  package var language: Language { .english }
}

// MARK: - Word

extension English {
  package var sampleMark: String { "SAMPLE PRICES" }
  package func quoted(_ name: String) -> String { "“\(name)”" }
  package func and(_ words: String, _ last: String) -> String { "\(words) and \(last)" }
  package func pricesOf(_ date: String) -> String { "prices of \(date)" }
  package func sessions(_ count: Int) -> String { counted(count, "session", "sessions") }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count)\u{A0}\(count == 1 ? one : many)"
  }
}

// MARK: - Comparison

extension English {
}

// MARK: - Quote

extension English {
}

// MARK: - Price

extension English {
}

// MARK: - Advice

extension English {
}

// MARK: - Chart

extension English {
}

// MARK: - Check

extension English {
}

// MARK: - Lint

extension English {
}

// MARK: - WhatIf

extension English {
}

// MARK: - Sensitivity

extension English {
}

// MARK: - Sweep

extension English {
}

// MARK: - List

extension English {
}

// MARK: - File

extension English {
}

// MARK: - Option

extension English {
}

// MARK: - Usage

extension English {
}

// MARK: - Publishing

extension English {
}
