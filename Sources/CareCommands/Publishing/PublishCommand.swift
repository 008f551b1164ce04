internal import CarePublishing
internal import CareReports
internal import CommandSpec
internal import Diagnostics

/// `carecost publish DIR`: every table for the website.
struct PublishCommand: Sendable {
  var pricing: String?
  var publication = PublicationOptions()
  /// `DIR`: where the set is written.
  var folder: String?
  var isDry = false
  var force = false
  var isInPlace = false

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "publish", abstract: texts.abstract(of: .publish), discussion: texts.discussion(of: .publish),
      examples: [
        .init("carecost publish site/prices", texts.meaning(of: .ownLocale)),
        .init(
          "carecost publish site/prices --locale en_CH --locale fr_CH --dry-run",
          texts.meaning(of: .dryRun)),
      ], PublishCommand(),
      [
        .operand(
          texts.placeholder(.folder), \.folder, required: true, help: texts.help(.folder),
          completion: .directory),
        .flag("dry-run", \.isDry, help: texts.help(.dryRun)),
        .flag("force", \.force, help: texts.help(.replacesEdited)),
        .flag("in-place", \.isInPlace, help: texts.help(.inPlace)),
        ListOptions.pricing(\.pricing, texts),
      ] + PublicationOptions.arguments(texts).map { $0.pullback(\.publication) }
    ) { options, world in try options.publish(in: world) }
  }

  /// Writes what differs from the folder, or tells what would be lost.
  private func publish(in world: World) throws -> Outcome {
    guard let folder, !folder.isEmpty else {
      throw UsageError(world.texts.hasNoName(world.texts.placeholder(.folder)))
    }
    let file = try ListFile(pricing, settings: publication.settings, in: world)
    try checkWork(on: file, in: folder, world.texts)
    let published = try publication.publication(of: file, in: world)
    let changes = try SetChanges(to: published, in: folder, force: force, world)
    try checkSize(of: changes.folderChange.written, in: folder)
    guard changes.conflicts.isEmpty || force else {
      return Outcome(
        output: isDry ? changes.listing(world.texts) : "", messages: changes.refusal(world.texts),
        status: .cannotCreate)
    }
    guard !isDry else {
      return Outcome(
        output: changes.listing(world.texts) + changes.summary(isDry: true, world.texts))
    }
    var change = changes.folderChange
    change.isInPlace = isInPlace
    try world.changeFolder(folder, change)
    return Outcome(output: changes.summary(isDry: false, world.texts))
  }

  /// Refuses what could not be verified, or published again.
  private func checkSize(of files: [PublishedFile], in folder: String) throws(OutputFailure) {
    guard let large = files.first(where: { $0.bytes.count > $0.most }) else { return }
    throw OutputFailure(
      .creating, name: "\(folder)/\(large.path)", reason: .tooLarge(mebibytes: large.most >> 20))
  }

  private func checkWork(on file: ListFile, in folder: String, _ texts: any Texts) throws {
    let list = try file.priceList()
    var budget = WorkBudget.ofSet(of: list)
    guard !budget.take(try publication.work(on: list, texts)) else { return }
    throw OutputFailure(
      .creating, name: folder, reason: .tooMuchWork(comparisons: budget.comparisons))
  }
}
