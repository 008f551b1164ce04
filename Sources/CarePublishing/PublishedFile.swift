/// A file of a published set: where it stands within it, and what it holds.
public struct PublishedFile: Hashable, Sendable {
  /// Below the set's own folder, parted by `/`: `en_CH/low-back/comparison.html`.
  public let path: String
  /// What it holds.
  public let bytes: [UInt8]

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
