/// From what, and by which command, a report was made: what a published report carries, so that it
/// can be made again and held against what was published.
public struct Provenance: Hashable, Sendable {
  /// What tells one price list from another.
  public let fingerprint: String
  /// The command, as one would type it.
  public let command: String

  /// A report made from that list by that command.
  public init(fingerprint: String, command: String) {
    self.fingerprint = fingerprint
    self.command = command
  }

  /// The attributes' names.
  package static let fingerprintName = "data-carecost-fingerprint"
  /// The attribute that has the command.
  package static let commandName = "data-carecost-command"

  /// The same, as attributes of the outermost element.
  var attributes: [Markup.Attribute] {
    [.init(Self.fingerprintName, fingerprint), .init(Self.commandName, command)]
  }
}
