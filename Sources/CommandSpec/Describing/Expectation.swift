/// What a word must be to stand for a value, as a fact; texts put it into words.
package enum Expectation: Hashable, Sendable {
  /// Any text will do.
  case text
  /// The name of a file.
  case file
  /// The name of a folder.
  case folder
  /// A whole number.
  case wholeNumber
  /// A whole number within these bounds, both included.
  case wholeNumberWithin(ClosedRange<Int>)
  /// One of these words.
  case oneOf([String])
  /// One or more of these words, separated by commas.
  case someOf([String])
  /// A date of these years, both included, written like the example.
  case date(years: ClosedRange<Int>, example: String)
  /// A length of time like the examples, of so many years at most.
  case lengthOfTime(examples: [String], years: Int)
  /// What has an id and names: either, or a part of one.
  case item
  /// A locale, like the two examples.
  case locale(String, String)
  /// An amount of money like the example.
  case amount(example: String)
  /// What the argument's placeholder shows, such as the example.
  case form(example: String)
  /// What the argument's placeholder shows, such as the example, where what stands before an equals sign is one
  /// of these names.
  case named([String], example: String)

  /// The names that a value may begin with, or be made of; empty if there are none.
  var names: [String] {
    switch self {
    case .someOf(let names), .named(let names, _): names
    default: []
    }
  }

  /// What a word must be, as it follows "expected" or a colon.
  func words(as placeholder: String, in texts: any CommandTexts) -> String {
    switch self {
    case .text: texts.someText
    case .file: texts.fileName
    case .folder: texts.folderName
    case .wholeNumber: texts.wholeNumber
    case .wholeNumberWithin(let range):
      texts.wholeNumber(from: range.lowerBound, to: range.upperBound)
    case .oneOf(let words): texts.oneOf(words.joined(separator: ", "))
    case .someOf(let words): texts.someOf(words.joined(separator: ", "))
    case .date(let years, let example):
      texts.date(from: years.lowerBound, to: years.upperBound, suchAs: example)
    case .lengthOfTime(let examples, let years):
      texts.lengthOfTime(suchAs: examples.map { "'\($0)'" }, atMost: years)
    case .item: texts.anItem
    case .locale(let first, let second): texts.locale(suchAs: first, or: second)
    case .amount(let example): texts.amount(suchAs: example)
    case .form(let example): texts.form(placeholder, suchAs: example)
    case .named(let names, let example):
      texts.form(placeholder, suchAs: example, named: names.joined(separator: ", "))
    }
  }
}
