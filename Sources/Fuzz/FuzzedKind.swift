import Foundation

/// A kind of input that is not to be trusted.
enum FuzzedKind: String, CaseIterable {
  case json, list, proposal, clients, records, page, manifest, words

  /// The one that the environment names.
  static let asked: FuzzedKind = {
    let name = ProcessInfo.processInfo.environment["KIND"] ?? ""
    guard let kind = FuzzedKind(rawValue: name) else {
      fatalError("KIND is one of \(allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return kind
  }()

  /// Reads an input of this kind, and stops the program if it is not read as is promised.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .json: FuzzedInput.json(bytes)
    case .list: FuzzedInput.list(bytes)
    case .proposal: FuzzedInput.proposal(bytes)
    case .clients: FuzzedInput.clients(bytes)
    case .records: FuzzedInput.records(bytes)
    case .page: FuzzedInput.page(bytes)
    case .manifest: FuzzedInput.manifest(bytes)
    case .words: FuzzedInput.words(bytes)
    }
  }
}
