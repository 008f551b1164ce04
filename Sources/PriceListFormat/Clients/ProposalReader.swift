public import CareModel
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

  /// A proposal that takes effect on a day, as a further entry of the list's dated changes.
  ///
  /// Dated changes on later days still apply.
  /// - Parameters:
  ///   - proposal: What is to be set from that day on.
  ///   - day: That day.
  ///   - bytes: The price list.
  ///   - base: What is set in it before.
  /// - Returns: The setting that puts all changes in the place of the list's own.
  public static func dated(
    _ proposal: [Override], from day: Day, in bytes: [UInt8], base: [Override]
  ) -> Override {
    let own = JSONReader.read(bytes).value?["changes"]
    // Which changes there are may itself be set, but only as a whole.
    let replaced = base.last { $0.path == "changes" }?.json(at: .option(0))
    let earlier = (replaced ?? own)?.items?.map(\.literal) ?? []
    let proposal =
      JSONReader.read(bytes).value.map { list in
        proposal.flatMap { $0.expanded(in: list.asOf(day, under: base)) }
      } ?? proposal
    // Of several values for one path the last holds, as without a date.
    let last = proposal.indices.filter { index in
      !proposal[(index + 1)...].contains { $0.path == proposal[index].path }
    }
    let values = last.map { proposal[$0] }.map { setting in
      "\(JSON(.string(setting.path.description), at: .option(0)).literal): \(setting.json(at: .option(0)).literal)"
    }
    let change = #"{"from": "\#(day)", "set": {\#(values.joined(separator: ", "))}}"#
    return Override(
      path: "changes", value: "[\((earlier + [change]).joined(separator: ", "))]",
      source: "--from \(day)")
  }
}

extension JSON {
  /// The list with settings in place, and with what its dated changes set by a day; what is wrong with one of
  /// them is told elsewhere.
  fileprivate func asOf(_ day: Day, under settings: [Override]) -> JSON {
    var list = self
    for setting in settings {
      list =
        (try? list.replacing(setting.path, by: setting.json(at: .option(0)), writtenAt: .option(0)))
        ?? list
    }
    for change in list.datedChanges.filter({ $0.from <= day }).sorted(by: { $0.from < $1.from }) {
      guard case .object(let members) = change.set.value else { continue }
      for member in members {
        list =
          (try? list.replacing(Path(member.key), by: member.value, writtenAt: member.origin))
          ?? list
      }
    }
    return list
  }

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
