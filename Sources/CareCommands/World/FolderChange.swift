package import CarePublishing

/// What is to become of a folder, all at once: files written and removed; all else stays as it is.
package struct FolderChange: Hashable, Sendable {
  /// The files that are new, or say something else now.
  package var written: [PublishedFile]
  /// The paths of the files that go.
  package var removed: [String]
  /// The file that tells whether the folder is still as it was when this was planned.
  package let basis: String
  /// What that file held then; `nil` if there was none.
  package let basisBytes: [UInt8]?
  /// Whether the folder stays, and each file is exchanged by itself, the basis last: for a folder that is
  /// mounted or watched.
  package var isInPlace = false

  /// Whether nothing is to be done but to clear away what others have left half done.
  package var isEmpty: Bool { written.isEmpty && removed.isEmpty }

  /// A change that holds only as long as the basis is as it was.
  package init(
    written: [PublishedFile], removed: [String], basis: String, basisBytes: [UInt8]?
  ) {
    self.written = written
    self.removed = removed
    self.basis = basis
    self.basisBytes = basisBytes
  }
}
