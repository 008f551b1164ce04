import Foundation
import TestSupport
import Testing

@testable import CareReports
@testable import PriceListFormat

extension JSON {
  /// The value on one line, as compact JSON, to be compared with what was written.
  fileprivate var shown: String {
    switch value {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let literal): literal
    case .string(let text): "<\(text)>"
    case .array(let items): "[\(items.map(\.shown).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "<\($0.key)>:\($0.value.shown)" }.joined(separator: ","))}"
    case .invalid: "?"
    }
  }
}

private func value(_ text: String) -> String? {
  let read = JSONReader.read(Array(text.utf8))
  return read.mistakes.isEmpty ? read.value?.shown : nil
}

private func mistakes(_ text: String) -> [JSONReader.Mistake] {
  JSONReader.read(Array(text.utf8)).mistakes
}

/// The grammar of JSON without blanks and escapes, whose only number is a row of ones.
private struct Grammar {
  private var rest: ArraySlice<UInt8>

  static func accepts(_ text: [UInt8]) -> Bool {
    var grammar = Grammar(rest: text[...])
    return grammar.value() && grammar.rest.isEmpty
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func value() -> Bool {
    if take("[") { return elements("]") { $0.value() } }
    if take("{") { return elements("}") { $0.text() && $0.take(":") && $0.value() } }
    guard take("1") else { return text() }
    while take("1") {}
    return true
  }

  private mutating func text() -> Bool {
    guard take("\"") else { return false }
    while let byte = rest.first, byte != UInt8(ascii: "\"") { rest.removeFirst() }
    return take("\"")
  }

  private mutating func elements(
    _ end: Unicode.Scalar, _ element: (inout Grammar) -> Bool
  ) -> Bool {
    if take(end) { return true }
    repeat {
      guard element(&self) else { return false }
    } while take(",")
    return take(end)
  }
}

struct JSONReaderTests {
  @Test(arguments: [
    ("null", "null"), (" true ", "true"), ("\n\tfalse\r\n", "false"), ("[]", "[]"), ("{}", "{}"),
    ("[ ]", "[]"), ("{\r\n}", "{}"), ("[1,\"a\",null,[true]]", "[1,<a>,null,[true]]"),
    ("{\"a\":1,\"b\":{\"c\":[]}}", "{<a>:1,<b>:{<c>:[]}}"), ("{\"\":\"\"}", "{<>:<>}"),
    (" [ 1 , 2 ] ", "[1,2]"), ("\"\"", "<>"), ("\u{FEFF}[1]", "[1]"),
  ])
  func `every kind of value is read`(text: String, shown: String) {
    #expect(value(text) == shown)
  }

  @Test(arguments: [
    ("\\\"", "\""), ("\\\\", "\\"), ("\\/", "/"), ("\\b", "\u{8}"), ("\\f", "\u{C}"),
    ("\\n", "\n"), ("\\r", "\r"), ("\\t", "\t"), ("\\u0041", "A"), ("\\u00e9", "é"),
    ("\\u00E9", "é"), ("\\u20ac", "€"), ("\\uD83D\\uDE00", "😀"), ("\\ud834\\udd1e", "𝄞"),
    ("\\u0000", "\0"), ("\\uffff", "\u{FFFF}"), ("\\uDBFF\\uDFFF", "\u{10FFFF}"),
    ("\\ud800\\udc00", "\u{10000}"), ("e\\u0301", "e\u{301}"),
    ("é€😀\u{7F}\u{2028}", "é€😀\u{7F}\u{2028}"),
    ("/ ' \u{A0}", "/ ' \u{A0}"), ("\\\\u0041", "\\u0041"),
  ])
  func `every escape stands for its character`(written: String, meant: String) {
    let read = JSONReader.read(Array("\"\(written)\"".utf8))
    #expect(read.mistakes == [])
    #expect(read.value?.text.map { Array($0.unicodeScalars) } == Array(meant.unicodeScalars))
  }

  @Test(arguments: [
    "0", "-0", "1", "-1", "10", "120.50", "0.05", "-0.5", "1e3", "1E3", "1e+3", "1e-3", "1.5e10",
    "0e0", "12345678901234567890", "0.1234567890123456789",
  ])
  func `a number is kept as it is written`(literal: String) {
    #expect(value(literal) == literal)
    #expect(value("[\(literal)]") == "[\(literal)]")
    #expect(value("{\"a\":\(literal)}") == "{<a>:\(literal)}")
  }

  @Test(arguments: [
    "01", "-01", "00", "+1", ".5", "1.", "-.5", "-", "1.e3", "1e", "1e+", "1.5.5", "1-2", "--1",
    "1e1.5", "0x10", "1_000", "NaN", "Infinity", "-Infinity", "1e5e5", "e5", "٣",
  ])
  func `what only looks like a number is refused where it begins`(literal: String) {
    #expect(mistakes(literal).map(\.offset) == [0])
    #expect(mistakes("[1, \(literal)]").map(\.offset) == [4])
  }

  /// Numbers of up to five characters, held against the grammar of RFC 8259.
  @Test func `exactly the numbers of the grammar are read`() throws {
    let grammar = /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/
    var words = [""]
    for _ in 0..<5 {
      words = words.flatMap { word in ["0", "1", "-", "+", ".", "e"].map { word + $0 } }
      for word in words {
        let isNumber = word.wholeMatch(of: grammar) != nil
        #expect((value(word) != nil) == isNumber, "\(word)")
      }
    }
  }

  /// All texts of up to six of these characters, of up to five in a plain run, held against the grammar of RFC 8259.
  @Test func `exactly the small texts of the grammar are read`() {
    var words: [[UInt8]] = [[]]
    for _ in 0..<(Cases.areAll ? 6 : 5) {
      words = words.flatMap { word in "[]{}\":,1".utf8.map { word + [$0] } }
      for word in words {
        let read = JSONReader.read(word)
        if read.mistakes.isEmpty != Grammar.accepts(word) {
          Issue.record("\(String(decoding: word, as: UTF8.self))")
        }
        if !read.mistakes.allSatisfy({ (0...word.count).contains($0.offset) }) {
          Issue.record("outside: \(String(decoding: word, as: UTF8.self))")
        }
      }
    }
  }

  @Test(arguments: 0..<0x20)
  func `control characters must be escaped`(code: UInt8) {
    let raw: [UInt8] = [0x22, 0x61, code, 0x62, 0x22]
    let read = JSONReader.read(raw)
    let endsLine = code == 0x0A || code == 0x0D
    #expect(read.mistakes.map(\.offset) == [endsLine ? 0 : 2])
    #expect(read.value?.text == (endsLine ? nil : "ab"))
    let digits = String(code, radix: 16)
    let escaped = "\"\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)\""
    #expect(JSONReader.read(Array(escaped.utf8)).value?.text?.utf8.first == code)
  }

  @Test(arguments: ["\u{C}", "\u{B}", "\u{85}", "\u{A0}", "\u{2028}", "\u{3000}", "\u{200B}"])
  func `only four characters are blanks`(blank: String) {
    #expect(mistakes("[\(blank)1]").map(\.offset) == [1])
    #expect(mistakes("\(blank)[1]").map(\.offset) == [0])
  }

  @Test func `every byte that is no UTF-8 is found`() {
    let ill: [[UInt8]] = [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x22], [0xE0, 0x80, 0x80],
      [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFE], [0xFF], [0xF0, 0x9F, 0x98],
    ]
    for bytes in ill {
      let read = JSONReader.read(Array("[\"é😀".utf8) + bytes + Array("\"]".utf8))
      #expect(read.mistakes.map(\.offset) == [8])
      #expect(read.value == nil)
    }
  }

  @Test func `reading goes on after mistakes that leave no doubt`() {
    let read = JSONReader.read(Array(#"{"a": 01, "a": 2, "b": [1,, 2 "x",], /*!*/ "c": yes}"#.utf8))
    #expect(read.value?.shown == "{<a>:?,<b>:[1,2,<x>],<c>:?}")
    #expect(read.mistakes.map(\.offset).sorted() == [6, 10, 26, 29, 33, 37, 48])
    #expect(Set(read.mistakes.map(\.path.description)) == ["a", "b", "", "c"])
  }

  @Test func `a key that appears twice keeps its first value`() {
    #expect(JSONReader.read(Array("{\"a\":1,\"\\u0061\":2}".utf8)).value?.shown == "{<a>:1}")
  }

  @Test func `letters that only look alike are different keys`() {
    #expect(mistakes("{\"a\":1,\"а\":2}").isEmpty)
  }

  @Test func `a path counts items by their id once it is known`() {
    let text = #"[{"a": 01, "id": "x", "b": 02}, {"id": "X Y", "c": 03}, {"id": 4, "d": 04}]"#
    #expect(
      mistakes(text).map { $0.path.description } == ["1.a", "x.b", "2.c", "3.d"])
  }

  @Test func `a path shows its keys on one visible line`() {
    #expect(mistakes("{\"a\\n\\u001b\": 01}").map(\.path.names) == [["a\\u{A}\\u{1B}"]])
  }

  @Test(arguments: [
    "a.b", String(repeating: "k", count: 100_000), String(repeating: "9", count: 100_000) + ".",
  ])
  func `no message is long`(word: String) {
    for text in [word, "0" + word, "{\"\(word)\": 01}", "[\(word) \(word)"] {
      for mistake in mistakes(text) {
        #expect(mistake.cause.words(in: English()).count < 200)
        #expect(mistake.path.names.allSatisfy { $0.count < 100 })
      }
    }
  }
}

struct TextPositionTests {
  /// Counted one character after another.
  private func slowly(_ offset: Int, in bytes: [UInt8]) -> TextPosition {
    var (line, column) = (1, 1)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for byte in bytes[min(start, offset)..<offset] {
      if byte == 0x0A {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return TextPosition(line: line, column: column)
  }

  /// All texts of up to six of these pieces, at the start of each of their characters.
  @Test func `every place of every small text is found`() {
    var texts: [[UInt8]] = [[]]
    for _ in 0..<6 {
      texts += texts.flatMap { text in
        ["\n", "a", "é"].map { text + Array($0.utf8) }
      }
      texts = Array(Set(texts))
    }
    for text in texts + texts.map({ [0xEF, 0xBB, 0xBF] + $0 }) {
      let index = TextIndex(text)
      for offset in 0...text.count where offset == text.count || text[offset] & 0xC0 != 0x80 {
        if index.position(of: offset) != slowly(offset, in: text) {
          Issue.record("\(text) at \(offset)")
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `every place of a long text is found`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["\n", "a", "é", "€", "😀", "long line"]
    let text = (0..<600).flatMap { _ in Array(random.pick(pieces).utf8) }
    let index = TextIndex(text)
    for offset in stride(from: 0, through: text.count, by: 7) {
      #expect(index.position(of: offset) == slowly(offset, in: text))
    }
  }

  @Test func `a place is counted as editors count`() {
    let index = TextIndex(Array("\u{FEFF}ab\r\né😀\tx".utf8))
    #expect(index.position(of: 3) == TextPosition(line: 1, column: 1))
    #expect(index.position(of: 5) == TextPosition(line: 1, column: 3))
    #expect(index.position(of: 7) == TextPosition(line: 2, column: 1))
    #expect(index.position(of: 9) == TextPosition(line: 2, column: 2))
    #expect(index.position(of: 13) == TextPosition(line: 2, column: 3))
    #expect(index.position(of: 15) == TextPosition(line: 2, column: 5))
    #expect(TextIndex([]).position(of: 0) == TextPosition(line: 1, column: 1))
  }
}
