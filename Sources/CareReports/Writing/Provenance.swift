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

// In Markdown, and in what is made of it: between two comments.
extension Provenance {
  private static let beginning = "carecost:begin"
  private static let end = "carecost:end"

  /// The comments between which a report stands.
  var comments: (begin: String, end: String) {
    let command = Markup.escaped(command)
    return ("<!-- \(Self.beginning) \(fingerprint) \(command) -->", "<!-- \(Self.end) -->")
  }

  /// Reads what a comment says that a report begins; `nil` if it says something else.
  package init?(beginning words: String) {
    let parts = words.drop(while: \.isWhitespace).split(
      maxSplits: 2, whereSeparator: \.isWhitespace)
    guard parts.count == 3, parts[0] == Self.beginning else { return nil }
    let command = parts[2].reversed().drop(while: \.isWhitespace).reversed()
    self.init(fingerprint: String(parts[1]), command: String(command))
  }

  /// Whether a comment says that a report ends.
  package static func ends(_ words: String) -> Bool {
    words.split(whereSeparator: \.isWhitespace) == [Self.end[...]]
  }
}
