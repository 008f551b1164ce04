import Testing

@testable import CommandSpec
@testable import Diagnostics

struct SuggestionTests {
  @Test(arguments: [
    ("horizn", "horizon"), ("spilt", "split"), ("HORIZON", "horizon"), ("split", "split"),
    ("forizom", "horizon"), ("hello", nil), ("", nil), ("x", nil), ("spl", nil), ("plit", "split"),
  ])
  func `the nearest name is suggested if it is near`(word: String, name: String?) {
    #expect(Suggestion.nearest(to: word, among: ["split", "horizon", "zz"]) == name)
  }

  @Test func `the first of equally near names is suggested`() {
    #expect(Suggestion.nearest(to: "cat", among: ["bat", "hat"]) == "bat")
    #expect(Suggestion.nearest(to: "cat", among: ["cart", "cats", "cat"]) == "cat")
  }

  @Test func `a name with nothing in common is not suggested`() {
    #expect(Suggestion.nearest(to: "x", among: ["y"]) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("ab", "ba", 1), ("abc", "axc", 1),
    ("kitten", "sitting", 3), ("ca", "abc", 3),
  ])
  func `slips are counted`(source: String, target: String, slips: Int) {
    let distance = Suggestion.distance(
      from: Array(source.unicodeScalars), to: Array(target.unicodeScalars))
    #expect(distance == slips)
  }

  @Test func `very long words are not compared`() {
    let long = String(repeating: "a", count: 5_000_000)
    #expect(Suggestion.nearest(to: long, among: [long, "a"]) == nil)
    #expect(Suggestion.nearest(to: "a", among: [long]) == nil)
  }

  @Test(arguments: [
    ("plain", "'plain'"), ("", "''"), ("é👩‍👧", #"'é👩\u{200D}👧'"#), ("\r\n", #"'\u{D}\u{A}'"#),
  ])
  func `quoted words stay on one visible line`(word: String, shown: String) {
    #expect(Quoted.word(word) == shown)
  }
}
