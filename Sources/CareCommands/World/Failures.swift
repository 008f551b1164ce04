package import CareReports
internal import Diagnostics

/// The work was stopped from outside.
package struct Interrupted: Error, Hashable {
  /// Nothing more is known of it.
  package init() {}
}

/// Why something could not be read.
package struct InputFailure: Error, Hashable {
  /// The name of the file; `-` is standard input.
  package let name: String
  /// Why.
  package let reason: FailureReason

  /// A file of that name that cannot be read.
  package init(name: String, reason: FailureReason) {
    self.name = name
    self.reason = reason
  }

  /// What is said of it, without a full stop.
  func words(in texts: any Texts) -> String {
    let name = name == "-" ? texts.standardInput : Quoted.whole(name)
    return texts.cannotRead(name, because: texts.reason(reason))
  }
}

/// Why something could not be written.
package struct OutputFailure: Error, Hashable {
  /// What could not be done.
  package enum Kind: Hashable, Sendable {
    /// The file could not be made.
    case creating
    /// Writing failed, as on a full disk.
    case writing
  }

  /// What failed.
  package let kind: Kind
  /// The name of the file; `-` is standard output.
  package let name: String
  /// Why.
  package let reason: FailureReason

  /// A file of that name that cannot be written.
  package init(_ kind: Kind, name: String, reason: FailureReason) {
    self.kind = kind
    self.name = name
    self.reason = reason
  }

  /// What is said of it, without a full stop.
  func words(in texts: any Texts) -> String {
    let name = name == "-" ? texts.standardOutput : Quoted.whole(name)
    return texts.cannotWrite(name, because: texts.reason(reason))
  }
}
