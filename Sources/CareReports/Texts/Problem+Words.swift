public import PriceListFormat

extension Cause {
  /// What is wrong, what is allowed, and the nearest valid name: a clause without a full stop.
  package func words(in texts: any ListTexts & FileTexts) -> String {
    switch self {
    case .syntax(let fault): texts.problem(fault)
    case .literal(let fault): texts.problem(fault)
    case .value(let fault): texts.problem(fault)
    case .key(let fault): texts.problem(fault)
    case .reference(let fault): texts.problem(fault)
    case .prices(let fault): texts.problem(fault)
    case .plan(let fault): texts.problem(fault)
    case .path(let fault): texts.problem(fault)
    case .file(let fault): texts.problem(fault)
    case .more(let told): texts.moreIsWrong(told: told)
    }
  }
}

extension Problem {
  /// What is wrong, what is allowed, and the nearest valid name: a clause without a full stop.
  public func message(in language: Language) -> String { cause.words(in: language.texts) }

  /// Place, path and message: `pricing.json:14:17: services.therapeutic.price: …`.
  public func line(in language: Language) -> String { line(saying: message(in: language)) }
}

extension InvalidPriceList {
  /// One line for each problem.
  public func lines(in language: Language) -> String {
    problems.map { $0.line(in: language) }.joined(separator: "\n")
  }
}

extension InvalidFile {
  /// One line for each problem.
  public func lines(in language: Language) -> String {
    problems.map { $0.line(in: language) }.joined(separator: "\n")
  }
}

extension SchemaDocument {
  /// The format as JSON Schema, its keys described in English: a schema is shared between people of
  /// all languages.
  package static var english: SchemaDocument {
    let texts = English()
    return SchemaDocument(meaning: { texts.meaning($0) }, form: { texts.form($0) })
  }
}
