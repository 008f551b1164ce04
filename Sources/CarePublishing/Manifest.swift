internal import CareReports
internal import Diagnostics
internal import PriceListFormat

/// What a published set consists of, and how it was made: `manifest.json`.
public struct Manifest: Sendable {
  /// A file of the set.
  public struct Entry: Hashable, Sendable {
    /// Below the set's own folder.
    public let path: String
    /// How many bytes it has.
    public let size: Int
    /// The hash of its bytes.
    public let sha256: String
    /// The hash of what a reader sees of it; `nil` if an older version wrote the manifest.
    private let seen: String?

    /// What identifies a file that is published.
    init(_ file: PublishedFile) {
      path = file.path
      size = file.bytes.count
      sha256 = SHA256.hex(of: file.bytes)
      seen = file.content.digest
    }

    /// Reads an entry; `nil` if it is none.
    fileprivate init?(_ json: JSON) {
      guard let path = json["path"]?.text, Manifest.isWithin(path),
        let sha256 = json["sha256"]?.text,
        Fingerprint(sha256) != nil, case .number(let size)? = json["bytes"]?.value,
        let size = Int(size), size >= 0
      else { return nil }
      self.path = path
      self.size = size
      self.sha256 = sha256
      seen = json["seen"]?.text.flatMap { Fingerprint($0)?.text }
    }

    /// Whether a reader sees what was published, however it is written now.
    ///
    /// - Complexity: O(length).
    public func says(_ content: VisibleContent) -> Bool { seen == content.digest }

    /// The entry as it stands in the manifest.
    fileprivate var record: Record {
      .object(
        [("path", .text(path)), ("bytes", .count(size)), ("sha256", .text(sha256))]
          + (seen.map { [("seen", .text($0))] } ?? []))
    }

    /// Whether these are the bytes that were published.
    public func isOf(_ bytes: [UInt8]) -> Bool {
      bytes.count == size && SHA256.hex(of: bytes) == sha256
    }
  }

  /// Where it stands in a set.
  public static let path = "manifest.json"

  /// Of the price list.
  public let fingerprint: Fingerprint
  /// The options of the command that made the set, word by word.
  public let options: [String]
  /// Every file of the set but the manifest itself, in order of their paths.
  public let files: [Entry]
  /// Where each path stands among the files.
  private let places: [String: Int]

  /// The manifest of a set.
  ///
  /// - Complexity: O(bytes).
  init(fingerprint: Fingerprint, options: [String], of files: [PublishedFile]) {
    self.fingerprint = fingerprint
    self.options = options
    self.files = files.map(Entry.init).sorted { $0.path < $1.path }
    places = Self.places(of: self.files)
  }

  /// Reads a manifest.
  ///
  /// - Throws: ``InvalidManifest`` if it is not one that carecost has written, as far as can be told.
  public init(_ bytes: [UInt8]) throws(InvalidManifest) {
    let read = JSONReader.read(bytes)
    if let mistake = read.mistakes.first {
      throw .notJSON(line: TextIndex(bytes).position(of: mistake.offset).line)
    }
    guard let json = read.value, case .number("1")? = json["format"]?.value,
      let fingerprint = json["fingerprint"]?.text.flatMap(Fingerprint.init),
      let options = json["options"]?.items?.map(\.text), let files = json["files"]?.items
    else { throw .foreign }
    self.fingerprint = fingerprint
    self.options = options.compactMap { $0 }
    self.files = files.compactMap(Entry.init)
    places = Self.places(of: self.files)
    guard self.options.count == options.count, self.files.count == files.count,
      places.count == files.count
    else { throw .foreign }
  }

  /// Whether a path leads to a file below a folder, and nowhere else.
  private static func isWithin(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !["", ".", ".."].contains($0) } && Quoted.whole(path) == path
  }

  /// The entry of a path; `nil` if the set has no such file.
  public func entry(_ path: String) -> Entry? { places[path].map { files[$0] } }

  /// Where each path stands in the list; of a path that stands there twice, the first place.
  private static func places(of files: [Entry]) -> [String: Int] {
    Dictionary(files.enumerated().map { ($1.path, $0) }) { first, _ in first }
  }

  /// The manifest as a file of the set.
  var file: PublishedFile {
    let record = Record.object([
      ("format", .count(1)), ("fingerprint", .text(fingerprint.text)),
      ("options", .list(options.map { .text($0) })), ("files", .list(files.map(\.record))),
    ])
    return PublishedFile(Self.path, text: JSONWriter.write(record))
  }
}

/// Why a file is not taken for the manifest of a published set.
public enum InvalidManifest: Error, Hashable, Sendable {
  /// It is no JSON; the first line, from 1, that is wrong.
  case notJSON(line: Int)
  /// It is none that carecost has written.
  case foreign
}
