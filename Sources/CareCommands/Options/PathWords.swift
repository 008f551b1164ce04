internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

// A path into the price list, and the value or the values that are put there.

/// A value for a path: `PATH=VALUE`.
struct SettingWord: ArgumentValue {
  /// The path, the value, and how both were given.
  let setting: Override

  /// Reads `PATH=VALUE`; `nil` if there is no path.
  init?(argument: String) {
    guard let setting = Override(argument, option: "--set") else { return nil }
    self.setting = setting
  }

  /// As it would be typed.
  var argument: String { "\(setting.path)=\(setting.value)" }
  /// A path, an equals sign, and a value.
  static var expectation: Expectation { .form(example: "services.relaxation.price=120") }
}

/// A value that holds before and after a proposal alike: `PATH=VALUE`.
struct BaseWord: ArgumentValue {
  /// The path, the value, and how both were given.
  let setting: Override

  /// Reads `PATH=VALUE`; `nil` if there is no path.
  init?(argument: String) {
    guard let setting = Override(argument, option: "--base") else { return nil }
    self.setting = setting
  }

  /// As it would be typed.
  var argument: String { "\(setting.path)=\(setting.value)" }
  /// A path, an equals sign, and a value.
  static var expectation: Expectation { SettingWord.expectation }
}

/// A value that is varied: `PATH=LOW..HIGH`.
struct RangeWord: ArgumentValue {
  /// The path and both ends.
  let range: AskedRange

  /// Reads `PATH=LOW..HIGH`; `nil` if it is anything else.
  init?(argument: String) {
    guard let (path, ends) = Override.parts(of: argument), let dots = ends.firstRange(of: "..")
    else {
      return nil
    }
    range = AskedRange(
      path: Path(path), low: Interval.asListed(ends[..<dots.lowerBound]),
      high: Interval.asListed(ends[dots.upperBound...]))
  }

  /// As it would be typed.
  var argument: String { "\(range.path)=\(range.low)..\(range.high)" }
  /// A path, an equals sign, and two ends.
  static var expectation: Expectation { .form(example: "services.relaxation.price=90..130") }
}

/// A path and its values: `PATH=LOW..HIGH:STEP` or `PATH=A,B,C`.
struct VariationWord: ArgumentValue {
  /// As it was typed.
  let argument: String

  /// Takes what has a path; the values are read when they are needed, so that messages can say
  /// more.
  init?(argument: String) {
    guard Override.parts(of: argument) != nil else { return nil }
    self.argument = argument
  }

  /// A path, an equals sign, and values.
  static var expectation: Expectation {
    .form(example: "services.relaxation.price=100..130:5, roundTo=1,5")
  }

  /// The same with lengths of time as the price list writes them: `2 Wochen..6 Wochen` as `2 weeks..6 weeks`.
  private var asListed: String {
    guard let (path, values) = Override.parts(of: argument) else { return argument }
    if let dots = values.firstRange(of: "..") {
      let rest = values[dots.upperBound...].split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let high = rest.map(Interval.asListed).joined(separator: ":")
      return "\(path)=\(Interval.asListed(values[..<dots.lowerBound]))..\(high)"
    }
    let listed = values.split(separator: ",", omittingEmptySubsequences: false)
      .map(Interval.asListed)
    return "\(path)=\(listed.joined(separator: ","))"
  }

  /// The values to try.
  ///
  /// - Throws: ``UsageError`` if they are none, or too many.
  func variation(
    _ texts: any Texts, option: String = "--vary"
  ) throws(UsageError) -> Variation {
    do throws(Variation.Fault) {
      return try Variation(parsing: asListed)
    } catch {
      throw UsageError("\(option) \(Quoted.plain(argument)): \(texts.problem(error))")
    }
  }
}
