internal import CareModel
internal import Diagnostics

/// How one kind of value is written and read: its schema, and what turns JSON into the value.
///
/// Reading a value that is wrong reports it and gives `nil`.
struct Shape<Value: Sendable>: Sendable {
  /// What may stand there, as data.
  let schema: Schema
  /// Reads a value; reports what is wrong, and gives `nil` then.
  let read: @Sendable (JSON, inout Reading) -> Value?

  /// A kind of value, and how it is read.
  init(_ schema: Schema, read: @escaping @Sendable (JSON, inout Reading) -> Value?) {
    self.schema = schema
    self.read = read
  }
}

extension Reading {
  /// Says that a value is not what the schema allows.
  mutating func refuse(_ json: JSON, _ schema: Schema) {
    refuse(json, schema, correction: Correction(of: json, to: schema))
  }

  /// Says that a value is not what the schema allows, and what was probably meant.
  mutating func refuse(_ json: JSON, _ schema: Schema, correction: Correction?) {
    if case .invalid = json.value { return }
    report(.value(.refused(json.written, schema.allowed, correction)), at: json.origin)
  }
}
