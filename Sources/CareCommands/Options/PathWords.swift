internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

// A path into the price list, and the value or the values that are put there.

/// A value for a path: `PATH=VALUE`.
struct SettingWord: ArgumentValue {
  let setting: Override

  init?(argument: String) {
    guard let setting = Override(argument, option: "--set") else { return nil }
    self.setting = setting
  }

  var argument: String { "\(setting.path)=\(setting.value)" }
  static var expectation: Expectation { .form(example: "services.relaxation.price=120") }
}

/// A value that holds before and after a proposal alike: `PATH=VALUE`.
struct BaseWord: ArgumentValue {
  let setting: Override

  init?(argument: String) {
    guard let setting = Override(argument, option: "--base") else { return nil }
    self.setting = setting
  }

  var argument: String { "\(setting.path)=\(setting.value)" }
  static var expectation: Expectation { SettingWord.expectation }
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
  static var expectation: Expectation { .form(example: "services.relaxation.price=90..130") }
}

/// A path and its values: `PATH=LOW..HIGH:STEP` or `PATH=A,B,C`.
struct VariationWord: ArgumentValue {
  let argument: String

  init?(argument: String) {
    guard Override.parts(of: argument) != nil else { return nil }
    self.argument = argument
  }

  static var expectation: Expectation {
    .form(example: "services.relaxation.price=100..130:5, roundTo=1,5")
  }

  /// The values to try.
  ///
  /// - Throws: ``UsageError`` if they are none, or too many.
  func variation(_ texts: any Texts) throws(UsageError) -> Variation {
    do throws(Variation.Fault) {
      return try Variation(parsing: argument)
    } catch {
      throw UsageError("--vary \(Quoted.plain(argument)): \(texts.problem(error))")
    }
  }
}
