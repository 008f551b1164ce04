import CommandSpec
import Testing

struct UsageErrorTests {
  /// Words, and the message they are refused with.
  static let messages: [([String], String)] = [
    (["ordr"], "unknown command 'ordr'; did you mean 'order'?"),
    (["roder"], "unknown command 'roder'; did you mean 'order'?"),
    (["dance"], "unknown command 'dance'"),
    ([""], "unknown command ''"),
    (["help", "tdiy"], "unknown command 'tdiy'; did you mean 'tidy'?"),
    (["--vresion"], "unknown option '--vresion'; did you mean '--version'?"),
    (["-V"], "unknown option '-V'"),
    (["-H"], "unknown option '-H'; did you mean '-h'?"),
    (["--cups=3", "order"], "option '--cups' must come after the command"),
    (["-q", "order"], "option '-q' must come after the command"),
    (["--"], "missing command before '--'"),
    (["--", "order"], "missing command before '--'"),
    (["--version=1"], "option '--version' takes no value"),
    (["order", "Ada", "--cusp", "3"], "unknown option '--cusp'; did you mean '--cups'?"),
    (["order", "Ada", "--zzz=3"], "unknown option '--zzz'"),
    (["order", "Ada", "--=3"], "unknown option '--'"),
    (["order", "Ada", "-x"], "unknown option '-x'"),
    (["order", "Ada", "-N"], "unknown option '-N'; did you mean '-n'?"),
    (["order", "Ada", "-lx"], "unknown option '-x' in '-lx'"),
    (["order", "Ada", "-with"], "unknown option '-w' in '-with'; did you mean '--with'?"),
    (["order", "Ada", "--loud=yes"], "option '--loud' takes no value"),
    (["order", "--help=yes"], "option '--help' takes no value"),
    (["order", "Ada", "--cups"], "option '--cups' needs a value: a whole number"),
    (["order", "Ada", "-n"], "option '--cups' needs a value: a whole number"),
    (["order", "Ada", "--with"], "option '--with' needs a value: some text"),
    (["order", "Ada", "--menu"], "option '--menu' needs a value: the name of a file"),
    (["tidy", "--into"], "option '--into' needs a value: the name of a folder"),
    (["order", "Ada", "-d"], "option '--drink' needs a value: one of tea, coffee, water"),
    (["order", "Ada", "-nten"], "invalid value 'ten' for '--cups': expected a whole number"),
    (["order", "Ada", "--cups="], "invalid value '' for '--cups': expected a whole number"),
    (["order", "Ada", "-dtae"], "invalid value 'tae' for '--drink'; did you mean 'tea'?"),
    (["order", "Ada", "-dTEA"], "invalid value 'TEA' for '--drink'; did you mean 'tea'?"),
    (
      ["order", "Ada", "-dbeer"],
      "invalid value 'beer' for '--drink': expected one of tea, coffee, water"
    ),
    (["order", "Ada", "-s3"], "invalid value '3' for '--spoons': expected COUNT, such as 2"),
    (["order"], "missing GUEST"),
    (["tidy", "hall", "cellar"], "unexpected argument 'cellar'"),
    (["tidy", "hall", "into"], "unexpected argument 'into'; did you mean '--into'?"),
    (["tidy", "hall", "—into"], "unexpected argument '—into'; did you mean '--into'?"),
    (["manual", "1"], "unexpected argument '1'"),
    (["completions"], "missing SHELL: one of bash, zsh, fish"),
    (["completions", "tcsh"], "invalid value 'tcsh' for SHELL: expected one of bash, zsh, fish"),
    (["completions", "bahs"], "invalid value 'bahs' for SHELL; did you mean 'bash'?"),
    (["close", "-q"], "closing is never quiet"),
    (["order", "Ada", "-n1", "--cups=2"], "option '--cups' is given twice"),
    (["order", "Ada", "-lql"], "option '--loud' is given twice"),
    (["tidy", "--menu", "a", "--menu", "a"], "option '--menu' is given twice"),
    (["order", "--bogus", "--cups"], "unknown option '--bogus'"),
    (["a\u{1B}[1mb\nc\u{202E}"], #"unknown command 'a\u{1B}[1mb\u{A}c\u{202E}'"#),
    (
      [String(repeating: "x", count: 1000)],
      "unknown command '\(String(repeating: "x", count: 60))…'"
    ),
  ]

  @Test(arguments: messages)
  func `wrong words are refused with a message`(words: [String], message: String) {
    #expect(Sample.message(words) == message)
  }

  @Test(arguments: [
    (["ordr"], "Try 'cafe --help'."), (["--bogus"], "Try 'cafe --help'."),
    (["order"], "Try 'cafe order --help'."), (["close", "-q"], "Try 'cafe close --help'."),
    (["completions"], "Try 'cafe completions --help'."),
  ])
  func `the hint names the help that serves`(words: [String], hint: String) {
    #expect(Sample.error(words)?.hint(in: Sample.texts) == hint)
  }

  @Test func `help for an unknown command is refused`() {
    let error = #expect(throws: UsageError.self) { try Sample.program.help(for: "ordr") }
    #expect(
      error?.message(in: Sample.texts) == "unknown command 'ordr'; did you mean 'order'?")
  }
}
