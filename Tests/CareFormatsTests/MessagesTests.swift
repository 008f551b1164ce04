import Foundation
import Testing

/// Every message that reading can give, "…" standing for what differs, and a list that shows it.
private let templates: [(message: String, list: String)] = [
  // The file.
  ("the file is larger than 4 MiB, the most that is read", "(four mebibytes)"),
  ("lists and objects are nested more than … deep", "(brackets)"),
  ("this byte is not UTF-8; save the file as UTF-8", "latin-1"),
  ("there is nothing here; a JSON object is needed", "empty"),
  ("there is more after the end of the JSON value", "after-the-end"),
  // JSON.
  ("the file ends where a value should be", "no-value-at-the-end"),
  ("a value should be here, not …", "value-forgotten"),
  ("a key in double quotes should be here, not …", "unquoted-key"),
  ("a colon should follow the key, not …", "no-colon"),
  ("this key appears twice in the same object; the first is on line …", "key-twice"),
  ("a comma or '…' should be here, not …", "wrong-bracket"),
  ("a comma is missing here, before the next …", "comma-missing"),
  ("a comma too many; there is nothing before it", "comma-too-many"),
  ("a comma with nothing after it; take it out", "trailing-commas"),
  ("this … is not closed; '…' is missing", "object-not-closed"),
  ("… has a leading zero; a JSON number has none", "numbers"),
  ("… is not a JSON number; write it as 12 or 12.50", "numbers"),
  ("… is not a JSON value…", "words"),
  ("this text is not closed on its line; '\"' is missing", "text-over-two-lines"),
  ("this text is not closed; '\"' is missing", "text-not-closed"),
  ("a control character in a text; write it as \\u00…", "control-characters"),
  ("a backslash that begins no escape; write \\\\ for a backslash", "bad-escape"),
  ("half of a surrogate pair stands alone; write the character itself", "lone-surrogates"),
  ("\\u needs four hexadecimal digits", "bad-unicode-escape"),
  ("this comment is not closed; '*/' is missing", "comment-not-closed"),
  ("JSON has no comments; take this one out", "comments"),
  // Shapes.
  ("is …; it must be …", "wrong-types"),
  ("is …; this program reads format 1", "format-2"),
  ("is empty; it must be a text", "empty-texts"),
  ("is …; it has too many decimals: … has …", "amounts"),
  ("has … items; it must have …", "lists-too-short"),
  ("there is no such key…", "unknown-keys"),
  ("'…' is missing: …", "keys-missing"),
  ("one of … is missing", "keys-missing"),
  ("'…' beside '…'; only one of … is allowed", "keys-that-exclude-one-another"),
  // References and rules.
  ("another … has the id '…'…", "ids-twice"),
  ("there is no … …", "references"),
  ("is 0; it must be more, such as …", "amounts"),
  ("'…' is covered twice", "covered-twice"),
  ("is …, more than the package's … sessions", "packages"),
  ("stands only beside 'price'; a rule claims what it gives", "packages"),
  ("comes before 'from', …", "packages"),
  (
    "'…' and '…' must cost the same for '…', on every day; give the package a 'price'",
    "rules-of-unequal-prices"
  ),
  ("makes the package dearer than 1000000000, the largest amount", "package-too-dear"),
  ("the membership does not cover '…'", "tables-of-prices"),
  ("both a service and a package have this id; rename one", "tables-of-prices"),
  ("only one phase of a plan may resolve; an earlier one does", "phases"),
  ("is \"case\", but the list has no case to say how many", "no-cases"),
  ("only a phase without 'sessions' may have a season", "phases"),
  ("only a phase with 'sessions' may resolve", "phases"),
  ("only the last phase may be without 'sessions'", "phases"),
  (
    "'every' is missing: how often, such as \"1 week\"; only a first phase of one session may leave it out",
    "phases"
  ),
  ("'every' is missing: '…' tops up with several sessions when it returns", "rhythm-of-top-ups"),
  ("is …, fewer than 'fewest', …", "ranges-of-sessions"),
  ("is …, fewer than 'likely', …", "ranges-of-sessions"),
  ("'…' and '…' must have the same tax, on every day", "phases-in-turn"),
  ("'…' is added twice", "phases-in-turn"),
  ("… is no number of sessions from 1 to …", "phases-in-turn"),
  ("counts more than … clients; give their shares instead", "phases-in-turn"),
  (
    "leaves open whether the price contains it; write {\"percent\": \"…\", \"included\": true}, or give the list a 'tax'",
    "phases-in-turn"
  ),
  (
    "needs to know how long a session lasts, on every day; '…' has no 'minutes'", "insurances"
  ),
  // Changes.
  ("names no price…", "changes-of-no-price"),
  (
    "a change names one value, such as services.relaxation.price, not a whole item or list",
    "changes-of-whole-items"
  ),
  ("'…' cannot change on a day; add another item instead", "changes-of-what-is-fixed"),
  ("there is no … here…", "changes-of-what-is-not-there"),
  ("there is nothing named … within a single value", "changes-of-what-is-not-there"),
  ("the list has no …, so nothing within can be set", "changes-within-a-list-that-is-absent"),
  ("… cannot be taken away: …", "changes-that-take-away"),
]

/// The hints that messages may end in, and a list that shows each.
private let hints = [
  ("; did you mean '", "unknown-keys"), ("; allowed here: id, ", "unknown-keys"),
  ("; write 130 without quotes", "amounts"), ("; a text needs double quotes", "words"),
  ("; a text needs straight double quotes, \"", "curly-quotes"),
  ("; a decimal number has a point, such as 72.50", "decimal-comma"),
  ("; a double quote within a text is written \\\"", "quote-within-a-text"),
  ("; there is low-back", "references"), ("; the list has none", "no-cases"),
  ("; there are id, name, minutes, price", "changes-of-what-is-not-there"),
  ("; a change may touch services, ", "changes-of-no-price"),
]

struct MessagesTests {
  @Test(arguments: templates.filter { !$0.list.hasPrefix("(") })
  func `every message is shown by a broken list`(message: String, list: String) throws {
    let lines = try BrokenLists.expected(list)
    #expect(lines.contains { matches($0, message) })
  }

  @Test(arguments: hints)
  func `every hint is shown by a broken list`(hint: String, list: String) throws {
    #expect(try BrokenLists.expected(list).contains { $0.contains(hint) })
  }

  @Test(arguments: BrokenLists.names)
  func `no broken list shows a message that is not counted`(list: String) throws {
    for line in try BrokenLists.expected(list) {
      #expect(templates.contains { matches(line, $0.message) }, "\(line)")
    }
  }

  @Test func `every message that the reader's sources hold is counted`() throws {
    let counted = Set(templates.map(\.message))
    let messages = try ["JSON", "Reading"].flatMap(sources).flatMap(messages)
    #expect(messages.count >= 55)
    #expect(Set(messages).subtracting(counted).sorted() == [])
    #expect(counted.subtracting(messages).sorted() == [])
  }

  /// Whether a line ends in a message of that form.
  private func matches(_ line: String, _ template: String) -> Bool {
    let pieces = template.split(separator: "…", omittingEmptySubsequences: false)
    var rest = Substring(line)
    for (index, piece) in pieces.enumerated() where index == 0 || !piece.isEmpty {
      guard let found = rest.range(of: index == 0 ? ": " + piece : String(piece)) else {
        return false
      }
      rest = rest[found.upperBound...]
    }
    return rest.isEmpty || template.hasSuffix("…")
  }
}

/// The Swift files of a folder of the formats.
private func sources(in folder: String) throws -> [String] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/PriceListFormat/\(folder)")
  return try FileManager.default.contentsOfDirectory(atPath: root.path())
    .filter { $0.hasSuffix(".swift") && $0 != "JSONWriter.swift" }.sorted()
    .map { try String(contentsOf: root.appending(path: $0), encoding: .utf8) }
}

/// The texts that a source gives as messages, with "…" for each interpolation.
private func messages(in source: String) -> [String] {
  let starts = /(?:report|mistake|NoSuchPath|message =|return)\s*\(?\s*(?:message:\s*)?"/
  return source.matches(of: starts).map { literal(source[$0.range.upperBound...]) }
    .filter { !$0.isEmpty && !$0.hasPrefix(";") && $0 != "the end of the file" }
}

/// A string literal's text, up to its closing quote.
private func literal(_ rest: Substring) -> String {
  var rest = rest
  var text = ""
  while let character = rest.popFirst(), character != "\"" {
    guard character == "\\" else {
      text.append(character)
      continue
    }
    let escaped = rest.popFirst()
    if escaped == "(" {
      skipInterpolation(&rest)
      if !text.hasSuffix("…") { text.append("…") }
    } else if let escaped {
      text.append(escaped)
    }
  }
  return text
}

/// Skips to the parenthesis that closes an interpolation.
private func skipInterpolation(_ rest: inout Substring) {
  var depth = 1
  while depth > 0, let character = rest.popFirst() {
    switch character {
    case "(": depth += 1
    case ")": depth -= 1
    case "\"": skipText(&rest)
    default: break
    }
  }
}

/// Skips a string literal within an interpolation.
private func skipText(_ rest: inout Substring) {
  while let character = rest.popFirst() {
    if character == "\"" { return }
    if character == "\\" { _ = rest.popFirst() }
  }
}
