internal import CarePublishing
internal import CareReports
internal import CommandSpec
internal import Diagnostics

/// Holds pages, published sets and folders of a website against the price list, one after another.
struct WebsiteVerification {
  private let basis: VerificationBasis
  private let world: World
  private var lines: VerdictLines
  /// What has been found out, in lines.
  private(set) var text = ""
  /// Whether anything is not as it should be.
  private var hasFaults = false
  /// Whether there was anything to hold against the list.
  private var hasTables = false

  /// How often a set is read again that is exchanged while it is read.
  private static let tries = 5
  /// How deep folders are looked into.
  private static let deepest = 32
  /// What names of pages end with.
  private static let pages = [".html", ".htm", ".xhtml", ".md", ".markdown", ".jsonld"]

  init(_ basis: VerificationBasis, in world: World) {
    self.basis = basis
    self.world = world
    lines = VerdictLines(world.texts)
  }

  /// Whether there was something to verify, and nothing of it is at fault.
  var isFine: Bool { hasTables && !hasFaults }

  /// Verifies a set, a page, all that is in a folder, or what standard input has.
  mutating func verify(_ name: String) throws {
    if name == "-" { return add(try pageVerdicts(world.texts.standardInput, world.readInput())) }
    if world.fileExists("\(name)/\(Manifest.path)") { return try verifySet(name) }
    if try world.namesInFolder(name) != nil { return try verifyFolder(name) }
    add(try verdicts(on: name))
  }

  /// Adds what was found out about one page.
  private mutating func add(_ verdicts: [Verdict]) {
    text += lines.text(verdicts)
    note(verdicts)
  }

  private mutating func note(_ verdicts: [Verdict]) {
    let told = verdicts.filter { $0.finding != .nothing }
    if !told.isEmpty { hasTables = true }
    if told.contains(where: { !$0.isFine }) { hasFaults = true }
  }
}

// A published set.
extension WebsiteVerification {
  private mutating func verifySet(_ name: String) throws {
    do {
      let (set, verdicts) = try verdicts(onSet: name)
      text += lines.text(ofSet: verdicts.filter { !$0.isFine }) + summary(name, verdicts, set)
      note(verdicts)
    } catch let manifest as UnusableManifest {
      add([Verdict(place: manifest.name, finding: manifest.finding)])
    }
  }

  /// What is said of the files of a set, which is read as one.
  private func verdicts(onSet name: String) throws -> (SetVerification, [Verdict]) {
    for _ in 0..<Self.tries {
      let set = try SetVerification(name, basis: basis, in: world)
      let verdicts = Result { try set.verdicts(in: world) }
      if set.isStill(in: world) { return (set, try verdicts.get()) }
    }
    throw InputFailure(name: name, reason: .changedMeanwhile(Manifest.path))
  }

  /// What is told of a whole set.
  private func summary(_ name: String, _ verdicts: [Verdict], _ set: SetVerification) -> String {
    let texts = world.texts
    let faults = verdicts.count { !$0.isFine }
    let name = Quoted.whole(name)
    guard faults == 0 else {
      return texts.notWhatListSays(name, faults, of: verdicts.count) + "\n"
    }
    return set.isSameList
      ? texts.isWhatListSays(name, files: verdicts.count) + "\n"
      : texts.isStillWhatListSays(name, files: verdicts.count) + "\n"
  }
}

// A page.
extension WebsiteVerification {
  private func pageVerdicts(_ name: String, _ bytes: [UInt8]) throws -> [Verdict] {
    var page = PageVerification(page: name, basis: basis)
    let verdicts = try page.verdicts(on: bytes, speaking: world.language)
    return verdicts.isEmpty ? [Verdict(place: name, finding: .nothing)] : verdicts
  }

  /// What is said of a file: of the tables in it, or of it as a file of the set that it is in.
  private func verdicts(on name: String) throws -> [Verdict] {
    let verdicts = try pageVerdicts(name, world.readFile(name))
    guard verdicts[0].finding == .nothing || verdicts[0].isTooLarge,
      let place = SetVerification.place(of: name, in: world)
    else { return verdicts }
    do {
      let set = try SetVerification(place.folder, basis: basis, in: world)
      return [try set.verdict(place.path, in: world)]
    } catch let manifest as UnusableManifest {
      return [Verdict(place: manifest.name, finding: manifest.finding)]
    }
  }
}

// A folder of a website.
extension WebsiteVerification {
  private mutating func verifyFolder(_ folder: String) throws {
    var counts = (with: 0, without: 0)
    let before = text.utf8.count
    try look(into: folder, depth: 0, &counts)
    // Of a folder with nothing but sets, their own lines say all.
    guard counts != (0, 0) || text.utf8.count == before else { return }
    text +=
      world.texts.looked(at: Quoted.whole(folder), with: counts.with, without: counts.without)
      + "\n"
  }

  /// Verifies every page and set in a folder and those within it; links to folders are not followed.
  private mutating func look(
    into folder: String, depth: Int, _ counts: inout (with: Int, without: Int)
  ) throws {
    guard depth < Self.deepest, let names = try world.namesInFolder(folder) else { return }
    if names.contains(Manifest.path) { return try verifySet(folder) }
    for name in names {
      let path = "\(folder)/\(name)"
      if Self.pages.contains(where: { name.lowercased().hasSuffix($0) }) {
        try lookAt(path, &counts)
      } else if !name.hasPrefix("."), !world.isLink(path) {
        try look(into: path, depth: depth + 1, &counts)
      }
    }
  }

  /// Verifies a page, of which nothing is told if it has no table.
  private mutating func lookAt(
    _ path: String, _ counts: inout (with: Int, without: Int)
  ) throws {
    let verdicts = try plainVerdicts(path)
    guard verdicts.contains(where: { $0.finding != .nothing }) else { return counts.without += 1 }
    counts.with += 1
    add(verdicts)
  }

  /// What is said of a page of which nobody has looked at what it is.
  private func plainVerdicts(_ path: String) throws -> [Verdict] {
    let bytes: [UInt8]
    do throws(InputFailure) {
      bytes = try world.readPlainFile(path, PageVerification.mostBytes)
    } catch {
      guard let finding = error.finding else { throw error }
      return [Verdict(place: path, finding: finding)]
    }
    return try pageVerdicts(path, bytes)
  }
}
