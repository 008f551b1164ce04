internal import CareReports
internal import CommandSpec
internal import PriceListFormat

/// `carecost schema`: the format as JSON Schema.
struct SchemaCommand: Sendable {
  /// `--output`: where the schema is written; standard output without it.
  var output: String?
  /// `--force`: whether an existing file is replaced.
  var force = false
  /// `--locale`: the language of messages; what the schema describes is in English.
  var locale: String?

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "schema", abstract: texts.abstract(of: .schema), discussion: texts.discussion(of: .schema),
      examples: [
        .init("carecost schema -o pricing.schema.json", texts.meaning(of: .schemaFile))
      ], SchemaCommand(),
      [
        ListOptions.output(\.output, texts), ListOptions.force(\.force, texts),
        .locale(\.locale, texts),
      ]
    ) { options, world in
      let target = try OutputTarget(options.output, replaces: options.force, in: world)
      let schema = SchemaDocument.english.json
      guard let name = target.name else { return Outcome(output: schema) }
      try world.writeFile(name, Array(schema.utf8))
      return Outcome(messages: target.wrote(world.texts))
    }
  }
}
