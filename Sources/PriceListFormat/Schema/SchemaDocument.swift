internal import CareModel

/// The format as JSON Schema 2020-12, written from the declarations that the reader follows.
package struct SchemaDocument {
  /// What a key means, in words.
  let meaning: (Meaning) -> String
  /// What a form is called, as it follows "it must be".
  let form: (Form) -> String

  /// A schema with these words for its keys and forms.
  package init(meaning: @escaping (Meaning) -> String, form: @escaping (Form) -> String) {
    self.meaning = meaning
    self.form = form
  }

  /// The schema, as JSON.
  ///
  /// It says what each value may be. What only the whole list can show (that an id leads somewhere,
  /// that a range ascends, that a derived price stays within bounds) is the reader's to say.
  ///
  /// - Complexity: O(keys of the format).
  package var json: String {
    JSONWriter.write(
      .object(
        [
          ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
          ("title", .text("carecost price list, format 1")),
        ] + members(of: Format.priceList.schema)))
  }

  /// The keywords that say what a value may be.
  private func members(of schema: Schema) -> [(key: String, value: Record)] {
    switch schema {
    case .text(let most): text(most)
    case .localText(let most):
      [("anyOf", .list([.object(text(most)), .object(translations(most))]))]
    case .form(let form):
      [
        ("type", .text("string")), ("pattern", .text(form.pattern)),
        ("description", .text(self.form(form))),
      ]
    case .word(let word): [("const", .text(word))]
    case .flag: [("type", .text("boolean"))]
    case .yes: [("const", .flag(true))]
    case .amount:
      [
        ("type", .text("number")), ("minimum", .count(0)), ("maximum", .count(Amount.mostUnits)),
      ]
    case .count(let range):
      [
        ("type", .text("integer")), ("minimum", .count(range.lowerBound)),
        ("maximum", .count(range.upperBound)),
      ]
    case .list(let item, let range):
      [
        ("type", .text("array")), ("items", .object(members(of: item))),
        ("minItems", .count(range.lowerBound)), ("maxItems", .count(range.upperBound)),
      ]
    case .object(let object): members(of: object)
    case .table(let keys, let value):
      [("type", .text("object")), ("additionalProperties", .object(members(of: value)))]
        + names(of: keys)
    case .anything: []
    case .either(let schemas): [("anyOf", .list(schemas.map { .object(members(of: $0)) }))]
    }
  }

  /// What keys a table may have, where the schema can tell them.
  private func names(of keys: TableKeys) -> [(key: String, value: Record)] {
    switch keys {
    case .items, .paths: []
    case .sessionCounts: [("propertyNames", .object([("pattern", .text("^[0-9]+$"))]))]
    }
  }

  /// A text with a visible character, and no more than so many.
  private func text(_ most: Int) -> [(key: String, value: Record)] {
    [("type", .text("string")), ("pattern", .text("\\S")), ("maxLength", .count(most))]
  }

  /// A text for each of several languages.
  private func translations(_ most: Int) -> [(key: String, value: Record)] {
    [
      ("type", .text("object")), ("minProperties", .count(1)),
      ("patternProperties", .object([(LocaleIdentifier.languagePattern, .object(text(most)))])),
      ("additionalProperties", .flag(false)),
    ]
  }

  /// The keywords that say which members an object has, and which of them go together.
  private func members(of object: ObjectSchema) -> [(key: String, value: Record)] {
    let properties = object.members.map { member in
      let own = members(of: member.schema).filter { $0.key != "description" }
      return (member.name, Record.object([("description", .text(meaning(member.meaning)))] + own))
    }
    let required = object.members.filter(\.isRequired).map { Record.text($0.name) }
    let choices = object.exactlyOne.map { ("oneOf", Record.list($0.map(requiring))) }
    let exclusions = object.atMostOne.map { group in
      ("not", Record.object([("required", .list(group.map { .text($0) }))]))
    }
    return [
      ("type", .text("object")), ("properties", .object(properties)),
      ("additionalProperties", .flag(false)),
    ] + (required.isEmpty ? [] : [("required", .list(required))]) + choices + exclusions
  }

  /// An object that has that member.
  private func requiring(_ name: String) -> Record {
    .object([("required", .list([.text(name)]))])
  }
}
