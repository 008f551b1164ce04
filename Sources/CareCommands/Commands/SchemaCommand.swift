internal import CareReports
internal import CommandSpec
internal import PriceListFormat

/// `carecost schema`: the format as JSON Schema.
struct SchemaCommand: Sendable {
  /// `--output`: where the schema is written; standard output without it.
  var output: String?
  /// `--locale`: the language of the descriptions in it.
  var locale: String?

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "schema", abstract: texts.abstract(of: .schema), discussion: texts.discussion(of: .schema),
      examples: [
        .init("carecost schema -o pricing.schema.json", texts.meaning(of: .schemaFile))
      ], SchemaCommand(), [ListOptions.output(\.output, texts), .locale(\.locale, texts)]
    ) { options, world in
      guard let output = options.output else { return Outcome(output: SchemaDocument.english.json) }
      try world.writeFile(output, Array(SchemaDocument.english.json.utf8))
      return Outcome()
    }
  }
}
