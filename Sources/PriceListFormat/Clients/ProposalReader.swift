internal import Diagnostics

/// Reads proposals: values for paths of a price list.
public enum ProposalReader {
  /// Reads a JSON object of paths and values.
  ///
  /// - Parameters:
  ///   - bytes: The file, at most 4 MiB.
  ///   - name: What the file is called, for messages.
  /// - Returns: A setting for each member, in order, whose source is its place in the file.
  /// - Throws: ``InvalidFile`` if it is no such object.
  /// - Complexity: O(bytes).
  public static func read(_ bytes: [UInt8], named name: String) throws(InvalidFile) -> [Override] {
    let index = TextIndex(bytes)
    let problem = { (offset: Int, path: Path, cause: Cause) in
      Problem(place: index.place(of: offset, in: name), path: path, cause: cause)
    }
    let read = JSONReader.read(bytes)
    guard read.mistakes.isEmpty, let json = read.value else {
      throw InvalidFile(problems: read.mistakes.map { problem($0.offset, $0.path, $0.cause) })
    }
    guard case .object(let members) = json.value else {
      let cause = Cause.file(.notAProposal(json.written))
      throw InvalidFile(problems: [problem(json.offset, Path(), cause)])
    }
    return members.map { member in
      Override(
        path: Path(member.key), value: member.value.literal,
        source: index.place(of: member.offset, in: name).description)
    }
  }
}

extension JSON {
  /// The value as JSON is written.
  package var literal: String {
    switch value {
    case .null, .invalid: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let literal): literal
    case .string(let text): String(JSONWriter.write(.text(text)).dropLast())
    case .array(let items): "[\(items.map(\.literal).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\($0.keyLiteral): \($0.value.literal)" }.joined(separator: ", "))}"
    }
  }

  /// The value as JSON is written, safe to print.
  package var printable: String { Quoted.plain(literal) }

  /// How many bytes into the file it was written.
  fileprivate var offset: Int { origin.offset }
}

extension JSON.Member {
  /// The key as JSON is written.
  fileprivate var keyLiteral: String { JSON(.string(key), at: origin).literal }
  /// How many bytes into the file the key was written.
  fileprivate var offset: Int { origin.offset }
}

extension JSON.Origin {
  /// How many bytes into the file; 0 for what was written in an option.
  fileprivate var offset: Int {
    guard case .offset(let offset) = self else { return 0 }
    return offset
  }
}
