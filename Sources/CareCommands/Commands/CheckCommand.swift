internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec
internal import PriceListFormat

/// `carecost check`: whether the price list is valid, and makes sense.
struct CheckCommand: Sendable {
  var list = ListOptions()
  var file: String?
  var isStrict = false
  var isSelfTested = false

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "check", abstract: texts.abstract(of: .check), discussion: texts.discussion(of: .check),
      examples: [
        .init("carecost check", texts.meaning(of: OwnerExample.check)),
        .init("carecost check prices.json", texts.meaning(of: .checkOther)),
        .init("carecost check --strict", texts.meaning(of: .strict)),
        .init("carecost check --self-test", texts.meaning(of: .selfTest)),
        .init("carecost check --format json", texts.meaning(of: .checkForMachines)),
      ], CheckCommand(),
      [
        .operand(
          texts.placeholder(.file), \.file, help: texts.help(FileOption.checked), completion: .file)
      ] + ListOptions.arguments(texts).map { $0.pullback(\.list) } + [
        .flag("strict", \.isStrict, help: texts.help(.strict)),
        .flag("self-test", \.isSelfTested, help: texts.help(.selfTest)),
      ]
    ) { options, world in
      let options = try options.choosingFile(world.texts)
      do {
        return try options.check(options.list.file(in: world).located(), in: world)
      } catch let invalid as InvalidPriceList {
        guard try options.list.layout(in: world).format == .json else { throw invalid }
        var outcome = try options.list.deliver(invalid.json(in: world.language), in: world)
        outcome.status = .badData
        return outcome
      }
    }
  }

  /// The file may stand alone, as people type it first.
  private func choosingFile(_ texts: any Texts) throws(UsageError) -> CheckCommand {
    guard let file else { return self }
    guard list.pricing == nil else {
      throw UsageError(texts.exclude(texts.placeholder(.file), "--pricing"))
    }
    var chosen = self
    chosen.list.pricing = file
    return chosen
  }

  /// Tells what looks wrong; with `--strict` that is a failure.
  private func check(_ located: LocatedPriceList, in world: World) throws -> Outcome {
    let style = list.style(for: located.list)
    let lint = Lint(located)
    let isTable = try list.layout(in: world).format == .csv
    let test = isSelfTested ? SelfTest(of: located.list, today: world.today()) : nil
    let report = Report(
      valid: located.list, named: ListFile.name(world.priceListName(list.pricing), world.texts),
      lint: lint,
      selfTest: test.map { SelfTestLines($0, of: located.list, style: style) }, style: style,
      asTable: isTable)
    var outcome = try list.deliver(report, in: world)
    if isStrict && !lint.isClean || test?.isPassed == false { outcome.status = .notAsItShould }
    return outcome
  }
}
