internal import CarePublishing
internal import Foundation

/// What the system refused, and where within the folder.
struct SystemRefusal: Error {
  let number: Int32
  let path: String?

  init(_ number: Int32 = errno, at path: String? = nil) {
    self.number = number
    self.path = path
  }

  /// Whether there is no room left.
  var isFull: Bool { [ENOSPC, EDQUOT, EFBIG, EIO].contains(number) }
}

/// A folder in the making, beside the one whose place it is to take: `site.4711.part/set`.
struct FolderDraft {
  /// What it is made in.
  private let room: String
  /// The folder itself.
  let folder: String

  /// What tells a draft from a folder that only has such a name.
  private static let mark = "made-by-carecost"

  /// Makes an empty draft.
  init(for path: String) throws(SystemRefusal) {
    room = "\(path).\(getpid()).part"
    folder = "\(room)/set"
    guard unsafe mkdir(room, 0o777) == 0 else { throw SystemRefusal() }
    do throws(SystemRefusal) {
      try Self.write(
        Array("\(Application.name)\n".utf8), to: "\(room)/\(Self.mark)", like: nil)
      try Self.make(folder, like: path)
    } catch {
      remove()
      throw error
    }
  }

  /// Takes the draft away, or what was exchanged for it; its mark last, so that a draft half taken
  /// away is still known for one.
  func remove() {
    Self.remove(room)
  }

  private static func remove(_ room: String) {
    try? FileManager.default.removeItem(atPath: "\(room)/set")
    guard !FileManager.default.fileExists(atPath: "\(room)/set") else { return }
    unsafe unlink("\(room)/\(mark)")
    unsafe rmdir(room)
  }

  /// Takes away the drafts of those who were killed; a folder that has only the name of one stays.
  static func clearLeftovers(beside place: URL) {
    let parent = place.deletingLastPathComponent()
    let prefix = "\(place.lastPathComponent)."
    let names = try? FileManager.default.contentsOfDirectory(atPath: parent.path)
    for name in names ?? [] where name.hasPrefix(prefix) && name.hasSuffix(".part") {
      let number = name.dropFirst(prefix.count).dropLast(".part".count)
      let room = parent.appending(path: name).path
      guard Int32(number) != nil else { continue }
      if FileManager.default.fileExists(atPath: "\(room)/\(mark)") {
        remove(room)
      } else {
        // One that was killed before it had its mark, or after it had lost it, is empty; the system
        // takes away no folder that is not.
        unsafe rmdir(room)
      }
    }
  }

  /// Links all files of another folder into the draft, except those; a folder of which nothing is
  /// left is not made.
  func carry(from source: String, except paths: Set<String>) throws(SystemRefusal) {
    guard FileManager.default.fileExists(atPath: source) else { return }
    try Self.carry(from: source, to: folder, except: paths)
  }

  /// Links what the other folder does not have into it.
  static func carry(
    from source: String, to target: String, except paths: Set<String>
  ) throws(SystemRefusal) {
    try Carrying(source: source, target: target, except: paths).carry("")
  }

  /// Writes files into the draft, with the rights of those in whose place they come, and has the
  /// system put them on the disk.
  func write(_ files: [PublishedFile], inPlaceOf old: String) throws(SystemRefusal) {
    var folders: Set<String> = [folder]
    for file in files {
      do throws(SystemRefusal) {
        try makeFolders(of: file.path, besides: &folders)
        try Self.write(
          file.bytes, to: "\(folder)/\(file.path)", like: "\(old)/\(file.path)")
      } catch {
        throw SystemRefusal(error.number, at: file.path)
      }
    }
    synchronizeFolders()
  }

  /// Has the system put on the disk which files are where; linked files are there already.
  private func synchronizeFolders() {
    let inner = FileManager.default.subpaths(atPath: folder) ?? []
    for path in [folder] + inner.map({ "\(folder)/\($0)" }) {
      _ = Descriptor(opening: path, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)?.synchronize()
    }
  }

  private func makeFolders(
    of path: String, besides folders: inout Set<String>
  ) throws(SystemRefusal) {
    var inner = folder
    for part in path.split(separator: "/").dropLast() {
      inner += "/\(part)"
      if folders.insert(inner).inserted { try Self.make(inner, like: nil) }
    }
  }

  private static func write(
    _ bytes: [UInt8], to path: String, like model: String?
  ) throws(SystemRefusal) {
    guard let file = Descriptor(opening: path, flags: O_WRONLY | O_CREAT | O_EXCL),
      file.writeAll(bytes), file.synchronize()
    else { throw SystemRefusal() }
    if let model { file.takeRights(of: model) }
  }

  /// Makes a folder with the rights of another, unless it is there; a link to one is none.
  fileprivate static func make(_ folder: String, like model: String?) throws(SystemRefusal) {
    var status = stat()
    guard unsafe mkdir(folder, 0o777) == 0 else {
      let refusal = SystemRefusal()
      guard refusal.number == EEXIST else { throw refusal }
      guard unsafe lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw SystemRefusal(ENOTDIR)
      }
      return
    }
    guard let model, unsafe stat(model, &status) == 0 else { return }
    // Only the superuser can give it to somebody else; anybody else has no need to.
    _ = unsafe lchown(folder, status.st_uid, status.st_gid)
    unsafe chmod(folder, status.st_mode & 0o7777)
  }
}

/// Links the files of a folder into another, folder by folder.
private struct Carrying {
  let source: String
  let target: String
  let except: Set<String>

  func carry(_ path: String) throws(SystemRefusal) {
    let names = try names(in: path)
    if names.isEmpty { try make(path) }
    for name in names {
      let inner = path.isEmpty ? name : "\(path)/\(name)"
      var status = stat()
      guard unsafe lstat("\(source)/\(inner)", &status) == 0 else {
        throw SystemRefusal(errno, at: inner)
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        try carry(inner)
      } else if !except.contains(inner) {
        try make(path)
        try link(inner)
      }
    }
  }

  private func names(in path: String) throws(SystemRefusal) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: "\(source)/\(path)")
    } catch {
      throw SystemRefusal(EACCES, at: path)
    }
  }

  /// Makes the folder that is to hold a file, and those that hold it.
  private func make(_ path: String) throws(SystemRefusal) {
    guard !path.isEmpty, !FileManager.default.fileExists(atPath: "\(target)/\(path)") else {
      return
    }
    let parts = path.split(separator: "/")
    try make(parts.dropLast().joined(separator: "/"))
    do throws(SystemRefusal) {
      try FolderDraft.make("\(target)/\(path)", like: "\(source)/\(path)")
    } catch {
      throw SystemRefusal(error.number, at: path)
    }
  }

  private func link(_ path: String) throws(SystemRefusal) {
    let linked = unsafe linkat(
      AT_FDCWD, "\(source)/\(path)", AT_FDCWD, "\(target)/\(path)", 0)
    guard linked == 0 || errno == EEXIST else { throw SystemRefusal(errno, at: path) }
  }
}
