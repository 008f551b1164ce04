internal import CarePublishing
internal import CareReports
internal import Diagnostics

/// What publishing a set would change in a folder.
struct SetChanges {
  /// A file that somebody else wrote or edited, and that would be lost.
  struct Conflict: Hashable {
    /// Within the folder.
    let path: String
    /// Why it is not simply replaced.
    let reason: FailureReason
  }

  /// The option that has it done nevertheless.
  private static let force = "--force"

  /// Where the set is.
  private let folder: String
  /// The manifest that is there; `nil` if none is.
  private let oldManifest: [UInt8]?
  /// Files that are not there yet.
  private var added: [PublishedFile] = []
  /// Files that are there with other bytes.
  private var changed: [PublishedFile] = []
  /// Files of the old set that the new one does not have, by their paths.
  private var removed: [String] = []
  /// How many files stay as they are.
  private var unchanged = 0
  /// Files that would be lost; none if nothing stands in the way.
  private(set) var conflicts: [Conflict] = []

  /// What stands where a file of the set is to be.
  private enum Standing {
    case nothing
    case file([UInt8])
    /// A pipe or a device, or a file larger than any of ours.
    case foreign(FailureReason)

    var bytes: [UInt8]? { if case .file(let bytes) = self { bytes } else { nil } }
  }

  /// Compares a set with what is in the folder; with force, a manifest that cannot be read is taken
  /// for none.
  init(to publication: Publication, in folder: String, force: Bool, _ world: World) throws {
    self.folder = folder
    let manifest = try Self.standing(Manifest.path, in: folder, world)
    if case .foreign(let reason) = manifest, !force {
      throw OutputFailure(.creating, name: "\(folder)/\(Manifest.path)", reason: reason)
    }
    oldManifest = manifest.bytes
    let old = try Self.manifest(oldManifest, in: folder, force: force)
    let contents = publication.contents()
    let gone = Set(old?.files.map(\.path) ?? []).subtracting(contents.map(\.path)).sorted()
    try Self.checkLinks(on: contents.map(\.path) + gone, in: folder, world)
    let files = try contents.map { new in
      let standing = try Self.standing(new.path, in: folder, world)
      let file = Self.kept(standing, for: new, old) ?? new
      add(file, over: standing, old)
      return file
    }
    add(publication.manifest(of: files), over: manifest, old)
    for path in gone { remove(path, try Self.standing(path, in: folder, world), old) }
    guard try Self.standing(Manifest.path, in: folder, world).bytes == oldManifest else {
      throw OutputFailure(
        .creating, name: folder,
        reason: .changedMeanwhile(Manifest.path))
    }
  }

  /// The file that is there, if it is ours and says the same as the new one to whoever reads it: what differs
  /// in its marks alone need not be written, or put into a website, again.
  private static func kept(
    _ standing: Standing, for new: PublishedFile, _ old: Manifest?
  ) -> PublishedFile? {
    guard let bytes = standing.bytes, bytes != new.bytes, old?.entry(new.path)?.isOf(bytes) == true
    else { return nil }
    let file = PublishedFile(new.path, bytes)
    return file.content.isWhat(new.content) ? file : nil
  }

  /// Refuses a folder within the set that is a link: what it leads to is somebody else's.
  private static func checkLinks(
    on paths: [String], in folder: String, _ world: World
  ) throws(OutputFailure) {
    var inner: Set<String> = []
    for path in paths {
      let parts = path.split(separator: "/").dropLast()
      for depth in parts.indices { inner.insert(parts[...depth].joined(separator: "/")) }
    }
    for path in inner.sorted() where world.isLink("\(folder)/\(path)") {
      throw OutputFailure(.creating, name: "\(folder)/\(path)", reason: .isLink)
    }
  }

  private static func standing(
    _ path: String, in folder: String, _ world: World
  ) throws(InputFailure) -> Standing {
    let name = "\(folder)/\(path)"
    guard world.fileExists(name) else { return .nothing }
    do throws(InputFailure) {
      return .file(try world.readPublished(path, in: folder))
    } catch {
      if error.finding != nil { return .foreign(error.reason) }
      // The folder may have been exchanged since it was asked; a link may lead to nothing.
      if world.fileExists(name), error.reason != .notFound { throw error }
      return .nothing
    }
  }

  /// The manifest that is there; `nil` if it is none, but may be replaced.
  private static func manifest(
    _ bytes: [UInt8]?, in folder: String, force: Bool
  ) throws(OutputFailure) -> Manifest? {
    guard let bytes else { return nil }
    do throws(InvalidManifest) {
      return try Manifest(bytes)
    } catch {
      if force { return nil }
      throw OutputFailure(
        .creating, name: "\(folder)/\(Manifest.path)",
        reason: .unknownFiles(replacedBy: Self.force))
    }
  }

  /// Puts a file of the set where it belongs, by what is in its place.
  private mutating func add(_ file: PublishedFile, over standing: Standing, _ old: Manifest?) {
    switch standing {
    case .nothing: return added.append(file)
    case .file(file.bytes): return unchanged += 1
    case .file(let bytes):
      changed.append(file)
      guard file.path != Manifest.path else { return }
      let entry = old?.entry(file.path)
      if entry?.isOf(bytes) != true { conflict(file.path, isOurs: entry != nil) }
    case .foreign(let reason):
      changed.append(file)
      if file.path != Manifest.path {
        conflicts.append(Conflict(path: file.path, reason: reason))
      }
    }
  }

  private mutating func remove(_ path: String, _ standing: Standing, _ old: Manifest?) {
    switch standing {
    case .nothing: break
    case .file(let bytes):
      removed.append(path)
      if old?.entry(path)?.isOf(bytes) != true { conflict(path, isOurs: true) }
    case .foreign(let reason):
      removed.append(path)
      conflicts.append(Conflict(path: path, reason: reason))
    }
  }

  /// Notes that a file would be lost.
  private mutating func conflict(_ path: String, isOurs: Bool) {
    let reason: FailureReason =
      isOurs ? .edited(replacedBy: Self.force) : .notPublished(replacedBy: Self.force)
    conflicts.append(Conflict(path: path, reason: reason))
  }
}

// What is done, and what is said about it.
extension SetChanges {
  /// What is to be done; nothing if the folder already holds the set.
  var folderChange: FolderChange {
    FolderChange(
      written: added + changed, removed: removed, basis: Manifest.path, basisBytes: oldManifest)
  }

  /// A line for each file that changes.
  func listing(_ texts: any Texts) -> String {
    let lines =
      added.map { (FileChange.added, $0.path) } + changed.map { (.changed, $0.path) }
      + removed.map { (.removed, $0) }
    let widest = FileChange.allCases.map { texts.fileChange($0).count }.max() ?? 0
    return lines.map { change, path in
      let word = texts.fileChange(change)
      let gap = String(repeating: " ", count: widest - word.count)
      return "\(word)\(gap)\(Quoted.whole(path))\n"
    }.joined()
  }

  /// How many files change in which way.
  func summary(isDry: Bool, _ texts: any Texts) -> String {
    let name = Quoted.whole(folder)
    guard !folderChange.isEmpty else { return texts.isUpToDate(name, files: unchanged) + "\n" }
    let counts: [(FileChange, Int)] = [
      (.added, added.count), (.changed, changed.count), (.removed, removed.count),
      (.unchanged, unchanged),
    ]
    let words = counts.filter { $0.1 > 0 }.map { texts.fileCount($0.1, $0.0) }
      .joined(separator: ", ")
    return (isDry ? texts.wouldChange(name, words) : texts.published(name, words)) + "\n"
  }

  /// What would be lost, and how to have it so.
  func refusal(_ texts: any Texts) -> String {
    conflicts.map { conflict in
      let failure = OutputFailure(
        .creating, name: "\(folder)/\(conflict.path)", reason: conflict.reason)
      return Application.message(failure.words(in: texts))
    }.joined()
  }
}
