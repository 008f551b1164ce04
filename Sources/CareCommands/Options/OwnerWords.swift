internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec
internal import PriceListFormat

// What the owner's questions take.

extension CostMeasure: ArgumentValue {}

/// A value that holds before and after a proposal alike: `PATH=VALUE`.
struct BaseWord: ArgumentValue {
  let setting: Override

  init?(argument: String) {
    guard let setting = Override(argument, option: "--base") else { return nil }
    self.setting = setting
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

/// A value that is varied: `PATH=LOW..HIGH`.
struct RangeWord: ArgumentValue {
  let range: AskedRange

  init?(argument: String) {
    guard let (path, ends) = Override.parts(of: argument), let dots = ends.firstRange(of: "..")
    else {
      return nil
    }
    range = AskedRange(
      path: Path(path), low: String(ends[..<dots.lowerBound]),
      high: String(ends[dots.upperBound...]))
  }

  var argument: String { "\(range.path)=\(range.low)..\(range.high)" }
  static var expectation: String { "PATH=LOW..HIGH, such as services.relaxation.price=90..130" }
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
      throw InvalidValue(Language.english.texts.problem(error))
    }
    guard let value = VariationWord(argument: word) else {
      throw InvalidValue("expected \(expectation)")
    }
    return value
  }

  static var expectation: String { Language.english.texts.formOfVariation }
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
