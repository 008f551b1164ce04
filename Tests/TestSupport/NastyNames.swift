/// Names that have broken tables elsewhere.
package let nastyNames = [
  "", " ", "a|b", "a\\b", "\\", "|", "<script>alert(1)</script>", "&amp; & <b>",
  "*x* _y_ `z` ~~w~~",
  "# 1", "- 2", "1. 3", "[a](b)", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "a,b",
  "a;b",
  "say \"hi\"", "\"", "\"\"", "two\nlines", "two\r\nlines", "two\rlines", "line\u{2028}separator",
  "next\u{85}line", "tab\there", "\u{1B}[31mred\u{1B}[0m", "\u{9B}31mred", "bell\u{7}", "nul\u{0}",
  "\u{202E}gnirts", "שלום עולם", "مرحبا بالعالم", "五回券 リラックス", "👩‍👩‍👧 family", "🇨🇭 massage",
  "www.evil.example", "https://evil.example/<", "a@evil.example", "@owner", "</script><!--",
  "\u{1B}]8;;https://evil.example\u{7}link", "\u{2067}isolated\u{2069}",
  "e\u{301}te\u{301}", "|\u{338}", "\"\u{301}", "<\u{338}b>", "=\u{338}1", "\u{301}", "\u{200B}",
  "\u{FEFF}mark", "a\u{A0}b", "x\u{202F}y", String(repeating: "word ", count: 40),
  String(repeating: "x", count: 200), String(repeating: "語", count: 100),
  String(repeating: "👩‍👩‍👧", count: 50), "CHF 5.00", "1'000", "–", "null", "00123", "1e5",
]
