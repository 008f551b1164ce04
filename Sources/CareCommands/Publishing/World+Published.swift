internal import CarePublishing
internal import CareReports

extension World {
  /// The bytes of a file of a published set, of which nobody has looked at what it is.
  func readPublished(_ path: String, in folder: String) throws(InputFailure) -> [UInt8] {
    try readPlainFile("\(folder)/\(path)", PublishedFile.most(at: path))
  }
}

extension InputFailure {
  /// What is found out about a file that is not what a set may have in its place; `nil` for what the
  /// system refuses.
  var finding: VerifiedFinding? {
    switch reason {
    case .notPlain: .notPlain
    case .tooLarge(let size): .tooLarge(mebibytes: size)
    default: nil
    }
  }
}
