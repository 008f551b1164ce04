internal import CareModel
internal import CareReports
public import PriceListFormat

/// What a price list says, in 64 hexadecimal digits: another price, another fingerprint.
///
/// Blanks, line ends, the order of keys and the way a number is written do not count, so that a file
/// that was only reformatted keeps its fingerprint. What settings replace counts as replaced.
public struct Fingerprint: Hashable, Sendable {
  /// 64 hexadecimal digits.
  public let text: String

  /// A fingerprint as it was written; `nil` if it is none.
  public init?(_ text: String) {
    guard text.utf8.count == 64,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.text = text
  }

  /// What stands for the fingerprint of something that cannot be read.
  public static let ofNothing = Fingerprint(unchecked: String(repeating: "0", count: 64))

  /// Digits that are known to be a fingerprint.
  private init(unchecked text: String) {
    self.text = text
  }

  /// The fingerprint of a price list; `nil` if the bytes are no JSON, or a setting names nothing.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - settings: Values that replace some of the file's, in order.
  /// - Complexity: O(bytes).
  public init?(of bytes: [UInt8], settings: [Override] = []) {
    var reading = Reading(bytes: bytes)
    let file = JSONReader.read(bytes)
    guard file.mistakes.isEmpty, let tree = file.value?.applying(settings, from: 0, &reading),
      reading.findings.isEmpty
    else { return nil }
    text = SHA256.hex(of: Array(tree.canonical.utf8))
  }
}

extension JSON {
  /// The value without what does not count: one way to write it, whoever wrote it.
  fileprivate var canonical: String {
    switch value {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let literal):
      // Twelve decimals keep apart whatever the format tells apart; what has more is no value of it.
      decimalUnits(literal, decimals: 12).map(String.init) ?? literal
    case .string(let text): Self.quoted(text)
    case .array(let items): "[\(items.map(\.canonical).joined(separator: ","))]"
    case .object(let members):
      "{\(members.sorted { $0.key < $1.key }.map(Self.canonical).joined(separator: ","))}"
    case .invalid: ""
    }
  }

  /// A member as it counts: its key, and its value whatever the order of its own.
  private static func canonical(_ member: Member) -> String {
    "\(quoted(member.key)):\(member.value.canonical)"
  }

  /// By its length, so that no text can be taken for the end of another.
  private static func quoted(_ text: String) -> String { "\(text.utf8.count)\"\(text)\"" }
}
