import Foundation

/// A JSON value whose numbers are exact decimals.
enum ExactJSON: Hashable, Sendable {
  case null
  case flag(Bool)
  case number(Decimal)
  case text(String)
  case list([ExactJSON])
  case object([String: ExactJSON])

  init(_ bytes: some Sequence<UInt8>) throws {
    self = try JSONDecoder().decode(ExactJSON.self, from: Data(bytes))
  }

  subscript(key: String) -> ExactJSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var items: [ExactJSON]? { if case .list(let items) = self { items } else { nil } }

  var string: String? { if case .text(let text) = self { text } else { nil } }
}

extension ExactJSON: Decodable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Decimal.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let items = try? value.decode([ExactJSON].self) {
      self = .list(items)
    } else {
      self = .object(try value.decode([String: ExactJSON].self))
    }
  }
}

extension Decimal {
  /// Rounded to so many decimals, half away from zero.
  func rounded(to decimals: Int) -> Decimal {
    var exact = self
    var result = Decimal()
    unsafe NSDecimalRound(&result, &exact, decimals, .plain)
    return result
  }
}
