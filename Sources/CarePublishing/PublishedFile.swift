internal import PriceListFormat

/// A file of a published set: where it stands within it, and what it holds.
public struct PublishedFile: Hashable, Sendable {
  /// Below the set's own folder, parted by `/`: `en_CH/low-back/comparison.html`.
  public let path: String
  /// What it holds.
  public let bytes: [UInt8]

  /// The most bytes that a file of a set may have; with more it could not be verified.
  public static let mostBytes = mostMebibytes << 20
  /// The same in mebibytes.
  public static let mostMebibytes = 64
  /// The most bytes of a manifest, which is read as a price list is.
  public static let mostManifestBytes = JSONReader.mostBytes

  /// The most bytes that this file may have.
  public var most: Int { Self.most(at: path) }

  /// The most bytes that a file in that place may have.
  package static func most(at path: String) -> Int {
    path == Manifest.path ? mostManifestBytes : mostBytes
  }

  /// A file of those bytes.
  public init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file of that text, in UTF-8.
  init(_ path: String, text: String) {
    self.init(path, Array(text.utf8))
  }
}
