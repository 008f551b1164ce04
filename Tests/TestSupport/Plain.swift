extension String {
  /// The text with a plain space for every no-break one, where a test is about its words.
  package var plain: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
