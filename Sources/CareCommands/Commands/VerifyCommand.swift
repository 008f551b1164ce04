internal import CarePublishing
internal import CommandSpec
internal import Diagnostics

/// `carecost verify PAGE...`: whether what was published is still what the price list says.
struct VerifyCommand: Sendable {
  var pricing = ListOptions().pricing
  var names: [String] = []

  static var command: Command<World, Outcome> {
    Command(
      "verify", abstract: "Tells whether published pages still say what the price list says.",
      discussion: """
        Of a folder that 'carecost publish' wrote, every file is looked at; of any other file, every \
        table of carecost that stands in it, wherever it was pasted.
        The status is 1 if anything is stale, edited by hand or missing.
        """,
      examples: [
        .init("carecost verify site/prices", "Looks at a published set."),
        .init("carecost verify site/about.html", "Looks at the tables in a page of the site."),
      ], VerifyCommand(),
      [
        .operands("PAGE", \.names, help: "A published folder, or a page.", completion: .file),
        ListOptions.pricing(\.pricing),
      ]
    ) { options, world in try options.verify(in: world) }
  }

  private func verify(in world: World) throws -> Outcome {
    guard !names.isEmpty else {
      throw UsageError("missing PAGE: a published folder, or a page")
    }
    let list = try ListFile(pricing, settings: [], in: world)
    _ = try list.priceList()
    let results = try names.map { try lines(on: $0, list, in: world) }
    return Outcome(
      output: results.map(\.text).joined(),
      status: results.allSatisfy(\.isFine) ? .done : .notAsItShould)
  }

  /// What is said of a set or a page, and whether there is nothing to be done.
  private func lines(
    on name: String, _ list: ListFile, in world: World
  ) throws -> (text: String, isFine: Bool) {
    guard world.fileExists("\(name)/\(Manifest.path)") else {
      let verdicts = try verdicts(on: name, list, in: world)
      return (Self.lines(verdicts), verdicts.allSatisfy(\.isFine))
    }
    let set = try SetVerification(name, list: list, in: world)
    let verdicts = try set.verdicts(in: world)
    let faults = verdicts.filter { !$0.isFine }
    return (Self.lines(faults) + summary(name, verdicts, set), faults.isEmpty)
  }

  /// What is said of a file: of the tables in it, or of it as a file of the set that it is in.
  private func verdicts(
    on name: String, _ list: ListFile, in world: World
  ) throws -> [Verdict] {
    let verdicts = try PageVerification(page: name, list: list).verdicts(in: world)
    guard verdicts.isEmpty else { return verdicts }
    guard let place = SetVerification.place(of: name, in: world) else {
      return [Verdict(place: name, finding: .nothing)]
    }
    let set = try SetVerification(place.folder, list: list, in: world)
    return [try set.verdict(place.path, in: world)]
  }

  private static func lines(_ verdicts: [Verdict]) -> String {
    verdicts.map { "\(Quoted.whole($0.place)): \($0.words)\n" }.joined()
  }

  private func summary(_ name: String, _ verdicts: [Verdict], _ set: SetVerification) -> String {
    let faults = verdicts.count { !$0.isFine }
    let name = Quoted.whole(name)
    guard faults == 0 else {
      return "\(name): \(faults) of \(verdicts.count) files are not what the price list says.\n"
    }
    let since = set.isSameList ? "" : ", though it has changed since"
    return "\(name): all \(verdicts.count) files are what the price list says\(since).\n"
  }
}
