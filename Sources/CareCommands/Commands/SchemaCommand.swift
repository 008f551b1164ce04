internal import CareReports
internal import CommandSpec
internal import PriceListFormat

/// `carecost schema`: the format as JSON Schema.
struct SchemaCommand: Sendable {
  var output: String?

  static var command: Command<World, Outcome> {
    Command(
      "schema", abstract: "Prints the format of the price list as JSON Schema 2020-12.",
      discussion: "Editors that know JSON Schema complete and check a price list by it.",
      examples: [.init("carecost schema -o pricing.schema.json", "Writes it to a file.")],
      SchemaCommand(), [ListOptions.output(\.output)]
    ) { options, world in
      guard let output = options.output else { return Outcome(output: SchemaDocument.english.json) }
      try world.writeFile(output, Array(SchemaDocument.english.json.utf8))
      return Outcome()
    }
  }
}
