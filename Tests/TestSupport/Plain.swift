extension String {
  /// The text with a plain space for every no-break one, where a test is about its words.
  package var plain: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}

extension String {
  /// The digits of every amount in francs, whether the currency stands before or after it.
  public var amounts: [String] {
    matches(
      of: /CHF[\u{A0}\-]([0-9'’\u{202F}.,]*[0-9])|([0-9][0-9'’\u{202F}.,]*)\u{A0}CHF/
    ).map { ($0.1 ?? $0.2 ?? "").filter(\.isNumber) }
  }
}
