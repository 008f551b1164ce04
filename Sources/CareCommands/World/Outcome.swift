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

  package init(output: String = "", messages: String = "", status: ExitStatus = .done) {
    self.output = output
    self.messages = messages
    self.status = status
  }
}

/// How it went, by the numbers of `sysexits.h`; 1 is the answer "no" of a command that checks.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  case notAsItShould = 1
  case wrongUsage = 64
  case badData = 65
  case noInput = 66
  case cannotCreate = 73
  case cannotWrite = 74
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
