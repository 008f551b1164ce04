package import CareReports

/// What the world gets: two texts and an exit status.
package struct Outcome: Hashable, Sendable {
  /// For standard output: the result, and nothing else.
  package var output: String
  /// For standard error: everything else.
  package var messages: String
  /// How it went.
  package var status: ExitStatus
  /// The language of the messages.
  package var language = Language.english

  /// Nothing to be said, unless given.
  package init(output: String = "", messages: String = "", status: ExitStatus = .done) {
    self.output = output
    self.messages = messages
    self.status = status
  }
}

/// How it went, by the numbers of `sysexits.h`; 1 is the answer "no" of a command that checks.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  /// All is well.
  case done = 0
  /// Something that was checked is not as it should be.
  case notAsItShould = 1
  /// The words are wrong.
  case wrongUsage = 64
  /// A file's content is wrong.
  case badData = 65
  /// A file cannot be read.
  case noInput = 66
  /// A file cannot be made.
  case cannotCreate = 73
  /// A file cannot be written to its end.
  case cannotWrite = 74
  /// Somebody stopped it.
  case interrupted = 130

  /// What texts put into words.
  var topic: StatusTopic {
    switch self {
    case .done: .done
    case .notAsItShould: .notAsItShould
    case .wrongUsage: .wrongUsage
    case .badData: .badData
    case .noInput: .noInput
    case .cannotCreate: .cannotCreate
    case .cannotWrite: .cannotWrite
    case .interrupted: .interrupted
    }
  }
}
