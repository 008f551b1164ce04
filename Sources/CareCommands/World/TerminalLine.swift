/// A line on the terminal that is written again and again in one place, and leaves nothing behind.
enum TerminalLine {
  /// What takes it away.
  static let erasing: StaticString = "\r\u{1B}[K"

  /// What shows it in place of what was there, cut so that a terminal of so many columns does not break it.
  static func showing(_ text: String, width: Int) -> String {
    "\r\(text.prefix(width - 1))\u{1B}[K"
  }
}
