internal import CareModel
internal import Diagnostics

/// How one kind of value is written and read: its schema, and what turns JSON into the value.
///
/// Reading a value that is wrong reports it and gives `nil`.
struct Shape<Value: Sendable>: Sendable {
  let schema: Schema
  let read: @Sendable (JSON, inout Reading) -> Value?

  init(_ schema: Schema, read: @escaping @Sendable (JSON, inout Reading) -> Value?) {
    self.schema = schema
    self.read = read
  }
}

extension Reading {
  /// Says that a value is not what the schema allows.
  mutating func refuse(_ json: JSON, _ schema: Schema) {
    if case .invalid = json.value { return }
    report("is \(json.kind); it must be \(schema.allowed)\(hint(json, schema))", at: json.origin)
  }

  /// Where a number is in quotes that needs none, or a text lacks them: what to write.
  private func hint(_ json: JSON, _ schema: Schema) -> String {
    switch json.value {
    case .string(let text) where schema.takesNumber && JSONReader.isNumber(text):
      "; write \(Quoted.plain(text)) without quotes"
    default: ""
    }
  }
}
