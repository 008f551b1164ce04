internal import CarePublishing
internal import CareReports
internal import CommandSpec
internal import Diagnostics

/// `carecost publish DIR`: every table for the website.
struct PublishCommand: Sendable {
  var pricing = ListOptions().pricing
  var publication = PublicationOptions()
  var folder: String?
  var isDry = false
  var force = false

  static var command: Command<World, Outcome> {
    Command(
      "publish", abstract: "Writes every table for the website, whole or not at all.",
      discussion: """
        For each case and locale: the comparison, the price list and the plans in words, as HTML to \
        put into a page, Markdown, CSV and SVG; a page that shows them all, index.html; a stylesheet.
        Other files in DIR stay as they are. A file of an earlier set that is no longer part of it \
        goes, unless somebody has edited it.
        """,
      examples: [
        .init("carecost publish site/prices", "Publishes in the price list's own locale."),
        .init(
          "carecost publish site/prices --locale en_CH --locale fr_CH --dry-run",
          "Tells what would change."),
      ], PublishCommand(),
      [
        .operand(
          "DIR", \.folder, required: true, help: "The folder to write into.",
          completion: .directory),
        .flag("dry-run", \.isDry, help: "Tells what would change, and writes nothing."),
        .flag("force", \.force, help: "Replaces files that somebody else wrote or edited."),
        ListOptions.pricing(\.pricing),
      ] + PublicationOptions.arguments.map { $0.pullback(\.publication) }
    ) { options, world in try options.publish(in: world) }
  }

  private func publish(in world: World) throws -> Outcome {
    guard let folder, !folder.isEmpty else { throw UsageError("DIR has no name") }
    let file = try ListFile(pricing, settings: publication.settings, in: world)
    let files = try publication.publication(of: file, in: world).files()
    let changes = try SetChanges(to: files, in: folder, force: force, world)
    guard changes.conflicts.isEmpty || force else {
      return Outcome(
        output: isDry ? changes.listing : "", messages: changes.refusal, status: .cannotCreate)
    }
    guard !isDry else { return Outcome(output: changes.listing + changes.summary(isDry: true)) }
    if let change = changes.folderChange { try world.changeFolder(folder, change) }
    return Outcome(output: changes.summary(isDry: false))
  }
}
