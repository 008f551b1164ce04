internal import CareModel
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
  /// The set as it would be published now: only what it says counts.
  private let now: [String: PublishedFile]
  /// The same with the prices of the day on which it is read; `nil` if they are those of the day that
  /// it was made for.
  private let later: Later?
  /// The manifest's bytes, by which it is known whether the set has been exchanged meanwhile.
  private let bytes: [UInt8]

  /// The set as it would be published with other prices, and since when they hold.
  private struct Later {
    let files: [String: PublishedFile]
    let since: String
  }

  /// - Throws: ``UnusableManifest``, and whatever publishing the list now throws.
  init(_ folder: String, basis: VerificationBasis, in world: World) throws {
    let list = basis.list
    self.folder = folder
    let name = "\(folder)/\(Manifest.path)"
    bytes = try Self.manifestBytes(in: folder, world)
    let (manifest, options) = try Self.manifest(bytes, named: name, in: world)
    self.manifest = manifest
    guard list.vouches(for: options.settings) else {
      throw UnusableManifest(name: name, finding: .ownValues(options.settings.shown))
    }
    isSameList = list.fingerprint == manifest.fingerprint
    (now, later) = try Self.reading(name, in: world) {
      var budget = WorkBudget.ofSet(of: basis.prices)
      guard budget.take(try options.work(on: basis.prices, world.texts)) else {
        throw UnusableManifest(name: name, finding: .tooMuchWork(comparisons: budget.comparisons))
      }
      let files = { (list: ListFile) in
        let publication = try options.publication(
          of: list, fingerprint: manifest.fingerprint, in: world)
        return Dictionary(publication.contents().map { ($0.path, $0) }) { first, _ in first }
      }
      let inForce = options.question.start
        .flatMap { PricesInForce(of: list.bytes, on: basis.day, since: $0) }
      return (
        try files(list),
        try inForce.map {
          Later(files: try files(list.with($0.bytes)), since: basis.date($0.since))
        }
      )
    }
  }

  /// Does something with the options that a manifest records, which need not be options of `publish`, or fit the
  /// list.
  private static func reading<Result>(
    _ name: String, in world: World, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let error as UsageError {
      let reason = error.message(in: world.texts)
      throw UnusableManifest(name: name, finding: .unknownOptions(reason))
    }
  }

  /// A manifest, and the options of `publish` that it records.
  private static func manifest(
    _ bytes: [UInt8], named name: String, in world: World
  ) throws -> (Manifest, PublicationOptions) {
    do {
      let manifest = try Manifest(bytes)
      return try reading(name, in: world) {
        (manifest, try PublicationOptions(recorded: manifest.options, world.texts))
      }
    } catch let error as InvalidManifest {
      throw UnusableManifest(name: name, finding: error.finding)
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
    (try? world.readPublished(Manifest.path, in: folder)) == bytes
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
    let place = folder == "." ? path : "\(folder)/\(path)"
    let entry = manifest.entry(path)
    guard world.fileExists("\(folder)/\(path)") else {
      return Verdict(place: place, finding: entry == nil ? .unpublished : .missing)
    }
    guard let file = now[path] else { return Verdict(place: place, finding: .dropped) }
    do throws(InputFailure) {
      let seen = PublishedFile(path, try world.readPublished(path, in: folder))
      return verdict(on: seen, at: place, file, entry)
    } catch {
      guard let finding = error.finding else { throw error }
      return Verdict(place: place, finding: finding)
    }
  }

  /// What is found out about a file: by what a reader sees, what was published, and what would be now.
  private func verdict(
    on seen: PublishedFile, at place: String, _ file: PublishedFile, _ entry: Manifest.Entry?
  ) -> Verdict {
    if seen == file, later == nil {
      return Verdict(place: place, finding: isSameList ? .fine : .fineStill)
    }
    let (content, now) = (seen.content, file.content)
    let later = later.map { ($0.files[seen.path]?.content, $0.since) }
    return ListedContent(now: now, later: later).verdict(
      on: content, at: place, isSameList: isSameList,
      unlike: Self.finding((seen, content), listed: (file, now), entry))
  }

  /// A file, and what a reader sees of it.
  private typealias Read = (file: PublishedFile, content: VisibleContent)

  /// Why a file does not say what it would say now.
  private static func finding(
    _ seen: Read, listed: Read, _ entry: Manifest.Entry?
  ) -> VerifiedFinding {
    guard let entry else { return .edited }
    let wasPublished = { (read: Read) in entry.isOf(read.file.bytes) || entry.says(read.content) }
    if wasPublished(seen) { return .stale }
    return wasPublished(listed) ? .edited : .editedAndStale
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
