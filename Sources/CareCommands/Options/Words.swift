internal import CareFormats
internal import CareModel
internal import CommandSpec
internal import Wording

// What the words of a command line may stand for.

extension Interval: ArgumentValue {
  /// A length of time as the price list writes it.
  package init?(argument: String) { self.init(argument) }

  /// As the price list writes it.
  package var argument: String { description }

  /// What a word must be.
  package static var expectation: String {
    "a length of time such as '10 days', '1 week', '6 months' or '1 year'"
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
    guard LocaleStyle.isWellFormed(argument) else { return nil }
    identifier = argument
  }

  var argument: String { identifier }
  static var expectation: String { "a locale such as en_CH or fr_CH" }
}

/// A value for a path: `PATH=VALUE`.
struct SettingWord: ArgumentValue {
  let setting: Setting

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
      return nil
    }
    setting = Setting(
      path: String(argument[..<equals]), value: String(argument[argument.index(after: equals)...]),
      source: "--set \(Quoted.plain(argument))")
  }

  var argument: String { "\(setting.path)=\(setting.value)" }
  static var expectation: String { "PATH=VALUE, such as services.relaxation.price=120" }
}

/// A value that holds before and after a proposal alike: `PATH=VALUE`.
struct BaseWord: ArgumentValue {
  let setting: Setting

  init?(argument: String) {
    guard let word = SettingWord(argument: argument) else { return nil }
    setting = Setting(
      path: word.setting.path, value: word.setting.value,
      source: "--base \(Quoted.plain(argument))")
  }

  var argument: String { "\(setting.path)=\(setting.value)" }
  static var expectation: String { SettingWord.expectation }
}

/// An amount of money given on the command line: `12.50`.
struct AmountWord: ArgumentValue {
  let argument: String

  init?(argument: String) {
    guard argument.first?.isNumber ?? false, decimalUnits(argument, decimals: 4) != nil else {
      return nil
    }
    self.argument = argument
  }

  static var expectation: String { "an amount such as 12.50" }

  /// The amount in a currency.
  func amount(in currency: Currency) throws(UsageError) -> Amount {
    guard let minor = decimalUnits(argument, decimals: currency.decimals) else {
      throw UsageError(
        "\(argument) has too many decimals: \(currency.code) has \(currency.decimals)")
    }
    guard Amount(minor: minor) <= .limit(decimals: currency.decimals) else {
      throw UsageError("\(argument) is too large: an amount is at most 1000000000")
    }
    return Amount(minor: minor)
  }
}

/// Sessions left of a package: `ID:SESSIONS:DATE`.
struct HoldingWord: ArgumentValue {
  let package: ID
  let sessions: Int
  let until: Day

  /// The most sessions that a holding may have.
  private static let most = 1000

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let package = ID(parts[0]), let sessions = Int(parts[1]),
      (1...Self.most).contains(sessions), let until = Day(parts[2])
    else { return nil }
    self.package = package
    self.sessions = sessions
    self.until = until
  }

  var argument: String { "\(package):\(sessions):\(until)" }
  static var expectation: String {
    "PACKAGE:SESSIONS:LAST-DAY, such as relaxation-10:4:2027-03-01"
  }
}

/// A value that is varied: `PATH=LOW..HIGH`.
struct RangeWord: ArgumentValue {
  let range: AskedRange

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex,
      let dots = argument[equals...].firstRange(of: "..")
    else { return nil }
    range = AskedRange(
      path: String(argument[..<equals]),
      low: String(argument[argument.index(after: equals)..<dots.lowerBound]),
      high: String(argument[dots.upperBound...]))
  }

  var argument: String { "\(range.path)=\(range.low)..\(range.high)" }
  static var expectation: String { "PATH=LOW..HIGH, such as services.relaxation.price=90..130" }
}

extension OutputFormat: ArgumentValue {}

extension CostMeasure: ArgumentValue {}

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

extension SweepMeasure: ArgumentValue {}

/// What a sweep tells, separated by commas: `cost,difference`.
struct MeasuresWord: ArgumentValue {
  let measures: [SweepMeasure]

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = words.compactMap { SweepMeasure(rawValue: String($0)) }
    guard known.count == words.count, Set(known).count == known.count else { return nil }
    measures = known
  }

  init(_ measures: [SweepMeasure]) {
    self.measures = measures
  }

  var argument: String { measures.map(\.rawValue).joined(separator: ",") }
  static var expectation: String {
    "one or more of \(SweepMeasure.choices.joined(separator: ", ")), each once, separated by commas"
  }
}

/// A path and its values: `PATH=LOW..HIGH:STEP` or `PATH=A,B,C`.
struct VariationWord: ArgumentValue {
  let variation: Variation
  let argument: String

  init?(argument: String) {
    guard let variation = try? Variation(parsing: argument) else { return nil }
    self.variation = variation
    self.argument = argument
  }

  static func parse(_ word: String) throws(InvalidValue) -> VariationWord {
    do throws(Variation.Fault) {
      _ = try Variation(parsing: word)
    } catch {
      throw InvalidValue(error.message)
    }
    guard let value = VariationWord(argument: word) else {
      throw InvalidValue("expected \(expectation)")
    }
    return value
  }

  static var expectation: String { Variation.expectation }
}

/// How many work at once.
struct WorkersWord: ArgumentValue {
  let count: Int

  /// The most workers.
  private static let most = 256

  init?(argument: String) {
    guard let count = Int(argument), (1...Self.most).contains(count) else { return nil }
    self.count = count
  }

  var argument: String { String(count) }
  static var expectation: String { "a whole number from 1 to \(most)" }
}
