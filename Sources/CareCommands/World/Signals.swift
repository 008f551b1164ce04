internal import Foundation

/// What the system may send to a program while it works.
enum Signals {
  /// Those by which somebody asks it to stop: Ctrl-C, a polite request, a terminal that is closed, and
  /// Ctrl-\.
  static let stopping = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Makes the program's world what it takes it to be, whoever started it.
  ///
  /// A file that grows past a limit is an error of writing, not a death that leaves a draft; a reader
  /// who has enough ends the program quietly, even if the caller ignores that. Ctrl-\ stops the program: the
  /// runtime would take it for a crash, trace that and go on. A standard stream that is closed stays
  /// unusable, and is not the number of the next file that is opened.
  static func prepare() {
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_DFL)
    if !isIgnored(SIGQUIT) { signal(SIGQUIT, SIG_DFL) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(stream, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Does something short that is not to be left half done: who asks to stop meanwhile is heard after.
  static func held<Result, Failure: Error>(
    _ isShort: Bool = true, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard isShort else { return try body() }
    var held = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&held)
    for number in stopping { unsafe sigaddset(&held, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  /// Takes the line that was written last from the terminal, if somebody stops the program.
  static func eraseLineWhenStopped() {
    for number in stopping where handler(of: number) == address(of: SIG_DFL) {
      signal(number) { number in
        let erasing = TerminalLine.erasing
        _ = unsafe write(STDERR_FILENO, erasing.utf8Start, erasing.utf8CodeUnitCount)
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  /// Whether the program was started so that it does not hear of something, as by `nohup`.
  static func isIgnored(_ number: Int32) -> Bool {
    handler(of: number) == address(of: SIG_IGN)
  }

  /// Where the code stands that hears of something; `nil` if the system does not tell.
  private static func handler(of number: Int32) -> Int? {
    var action = sigaction()
    guard unsafe sigaction(number, nil, &action) == 0 else { return nil }
    #if canImport(Darwin)
      return unsafe address(of: action.__sigaction_u.__sa_handler)
    #else
      return unsafe address(of: action.__sigaction_handler.sa_handler)
    #endif
  }

  private static func address<Handler>(of handler: Handler) -> Int {
    unsafe unsafeBitCast(handler, to: Int.self)
  }
}
