internal import CareModel
internal import CareReports
internal import Foundation
internal import Synchronization

extension World {
  /// The world the program runs in.
  ///
  /// Whoever takes it is the whole process: it hears signals, and its streams are the standard ones.
  package static var real: World {
    Signals.prepare()
    let hasTold = Atomic(false)
    let width = columns(of: STDERR_FILENO)
    return World(
      readFile: { name throws(InputFailure) in
        try read(Descriptor(opening: name, flags: O_RDONLY), name: name)
      },
      readPlainFile: { name, most throws(InputFailure) in
        try PlainFile.read(name, atMost: most)
      },
      open: { name, body in try open(name, body) },
      readInput: { () throws(InputFailure) in
        try read(Descriptor(copying: STDIN_FILENO), name: "-")
      },
      writeFile: { name, bytes throws(OutputFailure) in try WholeFile.write(bytes, to: name) },
      changeFolder: { name, change throws(OutputFailure) in
        try RealFolder(name).carryOut(change)
      },
      stream: { name, body in try Streaming.stream(to: name, body) },
      fileExists: { (try? FileManager.default.attributesOfItem(atPath: $0)) != nil },
      hasPlainFile: { WholeFile.isPlain($0) },
      namesInFolder: { name throws(InputFailure) in try names(in: name) },
      isLink: { PlainFile.isLink($0) },
      ask: { question in
        hasTold.store(true, ordering: .relaxed)
        tell(question)
        return Descriptor(copying: STDIN_FILENO)?.readLine()
      },
      tell: { text in
        hasTold.store(true, ordering: .relaxed)
        tell(text)
      },
      working: { line, work in
        guard let width else { return work() }
        return WaitingLine(width: width, line: line) { hasTold.load(ordering: .relaxed) }
          .show(while: work)
      },
      today: { Day(of: Date()) },
      seconds: { ProcessInfo.processInfo.systemUptime },
      variables: ProcessInfo.processInfo.environment, terminalWidth: columns(of: STDOUT_FILENO),
      messagesWidth: width,
      cores: ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Carries an outcome out into the world.
  ///
  /// - Returns: The status with which to exit: the outcome's, unless writing it failed.
  package static func carryOut(_ outcome: Outcome) -> ExitStatus {
    do throws(OutputFailure) {
      try write(outcome.output, to: STDOUT_FILENO)
      try write(outcome.messages, to: STDERR_FILENO)
      return outcome.status
    } catch {
      tell(Application.message(error.words(in: outcome.language.texts)))
      return .cannotWrite
    }
  }

  /// Writes a message, as well as that can be done.
  static func tell(_ text: String) {
    _ = Descriptor(copying: STDERR_FILENO)?.writeAll(Array(text.utf8))
  }

  private static func write(
    _ text: String, to stream: Int32
  ) throws(OutputFailure) {
    guard !text.isEmpty else { return }
    guard let descriptor = Descriptor(copying: stream), descriptor.writeAll(Array(text.utf8)) else {
      throw OutputFailure(.writing, name: "-", reason: .ofSystem)
    }
  }

  private static func read(
    _ descriptor: consuming Descriptor?, name: String
  ) throws(InputFailure) -> [UInt8] {
    guard let descriptor, let bytes = descriptor.readAll() else {
      throw InputFailure(name: name, reason: .ofSystem)
    }
    return bytes
  }

  private static func names(in folder: String) throws(InputFailure) -> [String]? {
    guard let kind = WholeFile.kind(of: folder), kind == S_IFDIR else { return nil }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw InputFailure(name: folder, reason: .ofSystem)
    }
  }

  /// How many bytes are read at once.
  private static let piece = 1 << 20

  private static func open(_ name: String, _ body: (PieceReader) throws -> Void) throws {
    let opened =
      name == "-" ? Descriptor(copying: STDIN_FILENO) : Descriptor(opening: name, flags: O_RDONLY)
    guard let descriptor = opened else { throw InputFailure(name: name, reason: .ofSystem) }
    let number = descriptor.number
    try body(
      PieceReader {
        guard let bytes = Descriptor.piece(of: number, atMost: piece) else {
          throw InputFailure(name: name, reason: .ofSystem)
        }
        return bytes
      })
  }

  private static func columns(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }
}

extension Day {
  /// The civil day on which a moment falls where the user is.
  fileprivate init(of moment: Date) {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: moment)
    self = Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? .epoch
  }
}
