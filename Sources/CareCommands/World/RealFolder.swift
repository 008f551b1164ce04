internal import CarePublishing
internal import CareReports
internal import Foundation

/// A folder of the real file system, which is changed whole or not at all.
///
/// The folder as it is to be is built beside it, out of links to all files that stay and new files
/// for the rest; then the two change places in one step. Killed at any moment, this leaves the old
/// folder or the new one, and perhaps a draft beside it, which the next change clears away.
struct RealFolder {
  /// As it was asked for.
  private let name: String
  /// Without links on the way; `nil` if the folder it is to be in is not there.
  private let path: String?

  init(_ name: String) {
    self.name = name
    path = Self.resolved(name)
  }

  func carryOut(_ change: FolderChange) throws(OutputFailure) {
    guard let path else { throw refusal(.ofSystem) }
    let place = URL(fileURLWithPath: path)
    let parent = place.deletingLastPathComponent().path
    guard let lock = Descriptor(opening: parent, flags: O_RDONLY | O_DIRECTORY) else {
      throw refusal(.ofSystem)
    }
    guard lock.lock() else {
      throw refusal(errno == EWOULDBLOCK ? .anotherAtWork : .ofSystem)
    }
    FolderDraft.clearLeftovers(beside: place)
    guard !change.isEmpty else { return }
    guard !change.isInPlace else { return try carryOutInPlace(change, at: path) }
    try Signals.held { () throws(OutputFailure) in
      try check(path, against: change)
      let draft = try draft(of: change, for: path)
      defer { draft.remove() }
      try putInPlace(draft, at: path, change)
    }
    _ = lock.synchronize()
  }

  /// Exchanges each file by itself, the basis last, so that whoever reads meanwhile finds whole files,
  /// and a later run finds out what is still to be done.
  private func carryOutInPlace(_ change: FolderChange, at path: String) throws(OutputFailure) {
    try Signals.held { () throws(OutputFailure) in
      try checkBasis(path, against: change)
      try makeFolder(path)
      let isBasis = { (file: PublishedFile) in file.path == change.basis }
      for file in change.written where !isBasis(file) { try exchange(file, in: path) }
      for removed in change.removed { remove(removed, in: path) }
      for file in change.written where isBasis(file) { try exchange(file, in: path) }
    }
  }

  private func exchange(_ file: PublishedFile, in path: String) throws(OutputFailure) {
    let target = "\(path)/\(file.path)"
    try makeFolder(URL(fileURLWithPath: target).deletingLastPathComponent().path)
    do throws(OutputFailure) {
      try WholeFile.write(file.bytes, to: target, followsLinks: false)
    } catch {
      throw OutputFailure(error.kind, name: "\(name)/\(file.path)", reason: error.reason)
    }
  }

  /// Makes a folder, and those it is in, unless it is there.
  private func makeFolder(_ path: String) throws(OutputFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw refusal(.ofSystem)
    }
  }

  /// Takes a file away, and the folders within this one that are empty without it.
  private func remove(_ file: String, in path: String) {
    unsafe unlink("\(path)/\(file)")
    var parts = file.split(separator: "/").dropLast()
    while !parts.isEmpty, unsafe rmdir("\(path)/\(parts.joined(separator: "/"))") == 0 {
      parts.removeLast()
    }
  }

  private func refusal(_ reason: FailureReason) -> OutputFailure {
    OutputFailure(.creating, name: name, reason: reason)
  }

  /// Whether the folder may be exchanged, and is as it was when that was planned.
  private func check(_ path: String, against change: FolderChange) throws(OutputFailure) {
    var status = stat()
    if unsafe stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw refusal(.system(ENOTDIR)) }
      guard unsafe access(path, W_OK) == 0 else { throw refusal(.ofSystem) }
      let here = Self.resolved(FileManager.default.currentDirectoryPath) ?? "/"
      guard !"\(here)/".hasPrefix("\(path)/"), path != "/" else {
        throw refusal(.isCurrentFolder)
      }
    }
    try checkBasis(path, against: change)
  }

  /// Whether the folder is still the one for which the change was planned.
  private func checkBasis(_ path: String, against change: FolderChange) throws(OutputFailure) {
    let basis = try? PlainFile.read(
      "\(path)/\(change.basis)", atMost: PublishedFile.mostManifestBytes)
    guard basis == change.basisBytes else {
      throw refusal(.changedMeanwhile(change.basis))
    }
  }

  private func draft(
    of change: FolderChange, for path: String
  ) throws(OutputFailure) -> FolderDraft {
    do throws(SystemRefusal) {
      let draft = try FolderDraft(for: path)
      do throws(SystemRefusal) {
        try draft.carry(from: path, except: change.touched)
        try draft.write(change.written, inPlaceOf: path)
        return draft
      } catch {
        draft.remove()
        throw error
      }
    } catch {
      throw OutputFailure(
        error.isFull ? .writing : .creating, name: error.path.map { "\(name)/\($0)" } ?? name,
        reason: .system(error.number))
    }
  }

  private func putInPlace(
    _ draft: FolderDraft, at path: String, _ change: FolderChange
  ) throws(OutputFailure) {
    if !FileManager.default.fileExists(atPath: path) {
      guard unsafe rename(draft.folder, path) == 0 else { throw refusal(.ofSystem) }
      return
    }
    guard Exchange.folders(draft.folder, path) else {
      throw refusal(.cannotExchange(FailureReason.wordsOfSystem))
    }
    // What somebody put there while the draft was made is in the old folder, and is fetched.
    try? FolderDraft.carry(from: draft.folder, to: path, except: change.touched)
  }

  /// A path without links on the way; the last part need not be there.
  private static func resolved(_ name: String) -> String? {
    if let path = real(name) { return path }
    let place = URL(fileURLWithPath: name)
    let last = place.lastPathComponent
    return real(place.deletingLastPathComponent().path).map {
      $0 == "/" ? "/\(last)" : "\($0)/\(last)"
    }
  }

  private static func real(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}

extension FolderChange {
  /// The paths whose files are not to be carried over.
  fileprivate var touched: Set<String> { Set(written.map(\.path) + removed) }
}
