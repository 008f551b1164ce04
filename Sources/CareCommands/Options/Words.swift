internal import CareModel
internal import CareReports
internal import CommandSpec
internal import PriceListFormat

// What the words of a command line may stand for.

extension Interval: ArgumentValue {
  /// A length of time as the price list writes it.
  package init?(argument: String) { self.init(argument) }

  /// As the price list writes it.
  package var argument: String { description }

  /// What a word must be.
  package static var expectation: String {
    "a length of time such as '10 days', '1 week', '6 months' or '1 year', at most 300 years"
  }
}

extension Day: ArgumentValue {
  /// A date as the price list writes it.
  package init?(argument: String) { self.init(argument) }

  /// As the price list writes it.
  package var argument: String { description }

  /// What a word must be.
  package static var expectation: String { "a date of the years 1900 to 2999 such as 2026-11-22" }
}

extension ID: ArgumentValue {
  /// A name in the price list; whether there is one shows when it is read.
  package init?(argument: String) { self.init(argument) }

  /// The name.
  package var argument: String { text }

  /// What a word must be.
  package static var expectation: String { "an id of the letters a to z, digits and hyphens" }
}

/// A number of sessions given on the command line.
struct SessionsWord: ArgumentValue {
  let count: Int

  init?(argument: String) {
    guard let count = Int(argument), (1...SessionRange.limit).contains(count) else { return nil }
    self.count = count
  }

  var argument: String { String(count) }
  static var expectation: String { "a whole number from 1 to \(SessionRange.limit)" }
}

/// A locale given on the command line.
struct LocaleWord: ArgumentValue {
  let identifier: String

  init?(argument: String) {
    guard LocaleIdentifier.isWellFormed(argument) else { return nil }
    identifier = argument
  }

  var argument: String { identifier }
  static var expectation: String { "a locale such as en_CH or fr_CH" }
}

/// A value for a path: `PATH=VALUE`.
struct SettingWord: ArgumentValue {
  let setting: Override

  init?(argument: String) {
    guard let setting = Override(argument, option: "--set") else { return nil }
    self.setting = setting
  }

  var argument: String { "\(setting.path)=\(setting.value)" }
  static var expectation: String { "PATH=VALUE, such as services.relaxation.price=120" }
}

extension OutputFormat: ArgumentValue {}

extension Assumption: ArgumentValue {}

/// Tipping points, separated by commas: `sessions,rhythm`.
struct PointsWord: ArgumentValue {
  let points: Set<Assumption>

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = words.compactMap { Assumption(rawValue: String($0)) }
    guard known.count == words.count else { return nil }
    points = Set(known)
  }

  init(_ points: Set<Assumption>) {
    self.points = points
  }

  var argument: String {
    Assumption.allCases.filter(points.contains).map(\.rawValue).joined(separator: ",")
  }
  static var expectation: String {
    "one or more of \(Assumption.choices.joined(separator: ", ")), separated by commas"
  }
}

/// Which CSV is written.
enum CSVWord: String, CaseIterable, ArgumentValue {
  case plain
  case excel
}
