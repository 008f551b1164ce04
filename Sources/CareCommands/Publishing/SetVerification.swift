internal import CarePublishing
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// Holds a published set against the price list.
///
/// Its manifest is somebody else's word, as a page is: values that it sets are taken only if whoever
/// verifies has named them, and only so much work is done for it.
struct SetVerification {
  /// Where the set is.
  let folder: String
  /// What was published.
  private let manifest: Manifest
  /// The list has not changed since.
  let isSameList: Bool
  /// The set as it would be published now, with the old fingerprint: only what it says counts.
  private let now: [String: PublishedFile]
  /// The manifest's bytes, by which it is known whether the set has been exchanged meanwhile.
  private let basis: [UInt8]

  /// - Throws: ``UnusableManifest``, and whatever publishing the list now throws.
  init(_ folder: String, list: ListFile, in world: World) throws {
    self.folder = folder
    let name = "\(folder)/\(Manifest.path)"
    basis = try Self.manifestBytes(in: folder, world)
    let (manifest, options) = try Self.manifest(basis, named: name, in: world)
    self.manifest = manifest
    guard list.vouches(for: options.settings) else {
      throw UnusableManifest(name: name, finding: .ownValues(options.settings.shown))
    }
    let file = list.setting(options.settings.map(\.setting))
    let prices = try file.priceList()
    var budget = WorkBudget.ofSet(of: prices)
    guard budget.take(options.work(on: prices)) else {
      throw UnusableManifest(name: name, finding: .tooMuchWork(comparisons: budget.comparisons))
    }
    let publication = try options.publication(
      of: file, fingerprint: manifest.fingerprint, in: world)
    isSameList = file.fingerprint == manifest.fingerprint
    let files = publication.files().filter { $0.path != Manifest.path }
    now = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }

  /// A manifest, and the options of `publish` that it records.
  private static func manifest(
    _ bytes: [UInt8], named name: String, in world: World
  ) throws -> (Manifest, PublicationOptions) {
    do {
      let manifest = try Manifest(bytes)
      return (manifest, try PublicationOptions(recorded: manifest.options, world.texts))
    } catch let error as InvalidManifest {
      throw UnusableManifest(name: name, finding: error.finding)
    } catch let error as UsageError {
      let reason = error.message(in: world.texts)
      throw UnusableManifest(name: name, finding: .unknownOptions(reason))
    }
  }

  private static func manifestBytes(in folder: String, _ world: World) throws -> [UInt8] {
    do throws(InputFailure) {
      return try world.readPublished(Manifest.path, in: folder)
    } catch {
      guard let finding = error.finding else { throw error }
      throw UnusableManifest(name: error.name, finding: finding)
    }
  }

  /// Whether the folder still holds the set that this began with.
  func isStill(in world: World) -> Bool {
    (try? world.readPublished(Manifest.path, in: folder)) == basis
  }

  /// The folder of the set that has a file, as its manifest says, and the path within; `nil` if no
  /// folder around the file is one.
  static func place(of name: String, in world: World) -> (folder: String, path: String)? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    for depth in 1...deepest where depth <= parts.count {
      let start = parts.dropLast(depth).joined(separator: "/")
      let folder = depth == parts.count ? "." : start
      let path = parts.suffix(depth).joined(separator: "/")
      guard let bytes = try? world.readPublished(Manifest.path, in: folder),
        let manifest = try? Manifest(bytes), manifest.entry(path) != nil
      else { continue }
      return (folder, path)
    }
    return nil
  }

  /// How many folders deep a file of a set may stand.
  private static let deepest = 3

  /// One for each file, in order of their paths.
  func verdicts(in world: World) throws(InputFailure) -> [Verdict] {
    let paths = Set(manifest.files.map(\.path)).union(now.keys).sorted()
    return try paths.map { path throws(InputFailure) in try verdict(path, in: world) }
  }

  /// What is found out about one file.
  func verdict(_ path: String, in world: World) throws(InputFailure) -> Verdict {
    Verdict(
      place: folder == "." ? path : "\(folder)/\(path)", finding: try finding(path, in: world))
  }

  /// What is found out about a file: by what it is, by what was published, and by what would be
  /// now.
  private func finding(
    _ path: String, in world: World
  ) throws(InputFailure) -> VerifiedFinding {
    let name = "\(folder)/\(path)"
    let entry = manifest.entry(path)
    guard world.fileExists(name) else { return entry == nil ? .unpublished : .missing }
    guard let file = now[path] else { return .dropped }
    do throws(InputFailure) {
      return finding(try world.readPublished(path, in: folder), file, entry)
    } catch {
      guard let finding = error.finding else { throw error }
      return finding
    }
  }

  private func finding(
    _ bytes: [UInt8], _ file: PublishedFile, _ entry: Manifest.Entry?
  ) -> VerifiedFinding {
    if bytes == file.bytes { return isSameList ? .fine : .fineStill }
    guard let entry else { return .edited }
    if entry.isOf(bytes) { return .stale }
    return entry.isOf(file.bytes) ? .edited : .editedAndStale
  }
}

/// A manifest by which nothing can be verified.
struct UnusableManifest: Error {
  /// The manifest's file.
  let name: String
  /// Why it serves for nothing.
  let finding: VerifiedFinding
}

extension InvalidManifest {
  /// What verifying finds, then.
  fileprivate var finding: VerifiedFinding {
    switch self {
    case .notJSON(let line): .brokenManifest(line: line)
    case .foreign: .foreignManifest
    }
  }
}
