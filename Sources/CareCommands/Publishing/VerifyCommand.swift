internal import CareModel
internal import CarePublishing
internal import CareReports
internal import CommandSpec
internal import Diagnostics

/// `carecost verify PAGE...`: whether what was published is still what the price list says.
struct VerifyCommand: Sendable {
  var pricing: String?
  /// `PAGE`: pages and folders.
  var names: [String] = []
  /// `--set`: values that the list is to have in place of its own.
  var settings: [SettingWord] = []
  /// `--locale`: the language in which findings are told.
  var locale: String?

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "verify", abstract: texts.abstract(of: .verify), discussion: texts.discussion(of: .verify),
      examples: [
        .init("carecost verify site/prices", texts.meaning(of: .publishedSet)),
        .init("carecost verify site/about.html", texts.meaning(of: WebsiteExample.page)),
      ], VerifyCommand(),
      [
        .operands(
          texts.placeholder(.page), \.names, help: texts.help(FileOption.page), completion: .file),
        ListOptions.pricing(\.pricing, texts), ListOptions.settings(\.settings, texts),
        .locale(\.locale, texts),
      ]
    ) { options, world in try options.verify(in: world) }
  }

  /// Holds each page or folder against the list.
  private func verify(in world: World) throws -> Outcome {
    guard !names.isEmpty else {
      throw UsageError(world.texts.missingPage(world.texts.placeholder(.page)))
    }
    let list = try ListFile(pricing, settings: settings, in: world)
    let prices = try list.priceList()
    let results = try names.map { try lines(on: $0, list, prices, in: world) }
    return Outcome(
      output: results.map(\.text).joined(),
      status: results.allSatisfy(\.isFine) ? .done : .notAsItShould)
  }

  /// What is said of a set or a page, and whether there is nothing to be done.
  private func lines(
    on name: String, _ list: ListFile, _ prices: PriceList, in world: World
  ) throws -> (text: String, isFine: Bool) {
    do {
      guard world.fileExists("\(name)/\(Manifest.path)") else {
        return Self.lines(try verdicts(on: name, list, prices, in: world), world.texts)
      }
      let (set, verdicts) = try Self.verdicts(onSet: name, list, in: world)
      let (faults, areNone) = Self.lines(verdicts.filter { !$0.isFine }, world.texts)
      return (faults + summary(name, verdicts, set, world.texts), areNone)
    } catch let manifest as UnusableManifest {
      let verdict = Verdict(place: manifest.name, finding: manifest.finding)
      return Self.lines([verdict], world.texts)
    }
  }

  /// How often a set is read again that is exchanged while it is read.
  private static let tries = 5

  /// What is said of the files of a set, which is read as one.
  private static func verdicts(
    onSet name: String, _ list: ListFile, in world: World
  ) throws -> (SetVerification, [Verdict]) {
    for _ in 0..<tries {
      let set = try SetVerification(name, list: list, in: world)
      let verdicts = Result { try set.verdicts(in: world) }
      if set.isStill(in: world) { return (set, try verdicts.get()) }
    }
    throw InputFailure(name: name, reason: .changedMeanwhile(Manifest.path))
  }

  /// What is said of a file: of the tables in it, or of it as a file of the set that it is in.
  private func verdicts(
    on name: String, _ list: ListFile, _ prices: PriceList, in world: World
  ) throws -> [Verdict] {
    var page = PageVerification(page: name, list: list, prices: prices)
    let verdicts = try page.verdicts(in: world)
    guard verdicts.isEmpty || verdicts[0].isTooLarge else { return verdicts }
    guard let place = SetVerification.place(of: name, in: world) else {
      return verdicts.isEmpty ? [Verdict(place: name, finding: .nothing)] : verdicts
    }
    let set = try SetVerification(place.folder, list: list, in: world)
    return [try set.verdict(place.path, in: world)]
  }

  /// A line for each verdict, and whether all are fine.
  private static func lines(
    _ verdicts: [Verdict], _ texts: any Texts
  ) -> (text: String, isFine: Bool) {
    let lines = verdicts.map { "\(Quoted.whole($0.place)): \(texts.verdict($0.finding))\n" }
    return (lines.joined(), verdicts.allSatisfy(\.isFine))
  }

  /// What is told of a whole set.
  private func summary(
    _ name: String, _ verdicts: [Verdict], _ set: SetVerification, _ texts: any Texts
  ) -> String {
    let faults = verdicts.count { !$0.isFine }
    let name = Quoted.whole(name)
    guard faults == 0 else {
      return texts.notWhatListSays(name, faults, of: verdicts.count) + "\n"
    }
    return set.isSameList
      ? texts.isWhatListSays(name, files: verdicts.count) + "\n"
      : texts.isStillWhatListSays(name, files: verdicts.count) + "\n"
  }
}
