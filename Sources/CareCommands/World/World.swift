package import CareModel
package import CareReports

/// What the program may know of the world, and how it changes it: the only way out of the commands.
package struct World: Sendable {
  /// The bytes of a file.
  package var readFile: @Sendable (String) throws(InputFailure) -> [UInt8]
  /// The bytes of a plain file, at most so many: for names that nobody has looked at, where a pipe
  /// would wait for ever and a device never end.
  package var readPlainFile: @Sendable (String, Int) throws(InputFailure) -> [UInt8]
  /// Opens a file, or standard input for `-`, for something that reads it piece by piece.
  package var open: @Sendable (String, (PieceReader) throws -> Void) throws -> Void
  /// All of standard input.
  package var readInput: @Sendable () throws(InputFailure) -> [UInt8]
  /// Writes a file whole, or not at all.
  package var writeFile: @Sendable (String, [UInt8]) throws(OutputFailure) -> Void
  /// Changes a folder whole, or not at all; makes it if there is none.
  package var changeFolder: @Sendable (String, FolderChange) throws(OutputFailure) -> Void
  /// Writes piece by piece, to a file that appears only once it is whole, or to standard output.
  package var stream: @Sendable (String?, (Stream) throws -> Void) throws -> Void
  /// Whether there is anything of that name.
  package var fileExists: @Sendable (String) -> Bool
  /// Whether there is a plain file of that name, or where a link of that name leads: what writing would
  /// replace.
  package var hasPlainFile: @Sendable (String) -> Bool
  /// The names of what is in a folder, in order; `nil` if there is no folder of that name.
  package var namesInFolder: @Sendable (String) throws(InputFailure) -> [String]?
  /// Whether something of that name is a link to elsewhere.
  package var isLink: @Sendable (String) -> Bool
  /// Shows a question and reads the line that answers it; `nil` at the end of input.
  package var ask: @Sendable (String) -> String?
  /// Shows something at once, beside the result.
  package var tell: @Sendable (String) -> Void
  /// Works, and lets a line be shown that says for how many seconds, where the user waits long.
  package var working:
    @Sendable (_ line: @escaping @Sendable (Int) -> String, () -> Outcome) -> Outcome
  /// Today, where the user is.
  package var today: @Sendable () -> Day
  /// Seconds since some moment, to tell how fast work goes on.
  package var seconds: @Sendable () -> Double
  /// Environment variables.
  package var variables: [String: String]
  /// Whether standard output is a terminal, and how many columns it has.
  package var terminalWidth: Int?
  /// The columns of the terminal that messages go to; `nil` if they go to none.
  package var messagesWidth: Int?
  /// How many can work at once.
  package var cores: @Sendable () -> Int
  /// The language in which the program speaks to whoever called it.
  package var language = Language.english

  package init(
    readFile: @escaping @Sendable (String) throws(InputFailure) -> [UInt8],
    readPlainFile: @escaping @Sendable (String, Int) throws(InputFailure) -> [UInt8],
    open: (@Sendable (String, (PieceReader) throws -> Void) throws -> Void)? = nil,
    readInput: @escaping @Sendable () throws(InputFailure) -> [UInt8],
    writeFile: @escaping @Sendable (String, [UInt8]) throws(OutputFailure) -> Void,
    changeFolder: @escaping @Sendable (String, FolderChange) throws(OutputFailure) -> Void,
    stream: @escaping @Sendable (String?, (Stream) throws -> Void) throws -> Void,
    fileExists: @escaping @Sendable (String) -> Bool,
    hasPlainFile: (@Sendable (String) -> Bool)? = nil,
    namesInFolder: @escaping @Sendable (String) throws(InputFailure) -> [String]? = { _ in nil },
    isLink: @escaping @Sendable (String) -> Bool = { _ in false },
    ask: @escaping @Sendable (String) -> String?,
    tell: @escaping @Sendable (String) -> Void,
    working:
      @escaping @Sendable (
        _ line: @escaping @Sendable (Int) -> String, () -> Outcome
      ) -> Outcome = { $1() },
    today: @escaping @Sendable () -> Day,
    seconds: @escaping @Sendable () -> Double = { 0 }, variables: [String: String] = [:],
    terminalWidth: Int? = nil, messagesWidth: Int? = nil,
    cores: @autoclosure @escaping @Sendable () -> Int = 1
  ) {
    self.readFile = readFile
    self.readPlainFile = readPlainFile
    self.open =
      open ?? { name, body in
        var rest: [UInt8]? = try name == "-" ? readInput() : readFile(name)
        try body(PieceReader { rest.take() ?? [] })
      }
    self.readInput = readInput
    self.writeFile = writeFile
    self.changeFolder = changeFolder
    self.stream = stream
    self.fileExists = fileExists
    self.hasPlainFile = hasPlainFile ?? fileExists
    self.namesInFolder = namesInFolder
    self.isLink = isLink
    self.ask = ask
    self.tell = tell
    self.working = working
    self.today = today
    self.seconds = seconds
    self.variables = variables
    self.terminalWidth = terminalWidth
    self.messagesWidth = messagesWidth
    self.cores = cores
  }

  /// What the program says to whoever called it.
  var texts: any Texts { language.texts }

  /// How wide texts may be: as the terminal, at least 40; 80 where there is none.
  var width: Int {
    let asked = variables["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return max(40, min(asked ?? terminalWidth ?? 80, 1000))
  }

  /// Whether words may be set in bold: only on a terminal that can, and that nobody forbade.
  var isEmphatic: Bool {
    terminalWidth != nil && (variables["NO_COLOR"] ?? "").isEmpty && variables["TERM"] != "dumb"
  }
}

/// Reads an open file piece by piece.
package struct PieceReader {
  /// The next bytes; none at the end.
  let next: () throws -> [UInt8]

  /// Reads so.
  package init(_ next: @escaping () throws -> [UInt8]) {
    self.next = next
  }
}

/// Output that is written as it is made.
package struct Stream {
  /// Writes all of these bytes.
  package let write: ([UInt8]) throws(OutputFailure) -> Void
  /// Whether somebody wants the work to stop, as by Ctrl-C; from then on nothing more is due.
  package let isInterrupted: () -> Bool

  package init(
    write: @escaping ([UInt8]) throws(OutputFailure) -> Void,
    isInterrupted: @escaping () -> Bool = { false }
  ) {
    self.write = write
    self.isInterrupted = isInterrupted
  }
}
