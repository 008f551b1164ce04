import CommandSpec
import Testing

struct ManualTests {
  private let manual = Sample.program.manual()

  @Test(arguments: [
    ".Dd July 1, 2026\n.Dt \\&CAFE 1\n",
    ".Nd run a small cafe from the command line\n",
    ".It Cm \\&order Oo Ar \\&options Oc Ar \\&GUEST Oo Ar \\&DISH ... Oc\n",
    ".It Fl \\&d , Fl \\&\\-drink Ar \\&DRINK\n"
      + "What to drink with it.\n(one of tea, coffee, water; default: tea)\n",
    "It also takes these common options:\n.Fl \\&\\-menu ,\n.Fl \\&\\-quiet .\n",
    ".Sh COMMON OPTIONS\n.Bl -tag -width Ds\n.It Fl \\&m , Fl \\&\\-menu Ar \\&FILE\n",
    "\\&.Dots and 'quotes' and back\\eslashes are text, and so is \\-\\-quiet.\n",
    ".Sh ENVIRONMENT\n.Bl -tag -width Ds\n.It Ev \\&NO_COLOR\n",
    ".Sh EXIT STATUS\n.Bl -tag -width Ds\n.It 0\nDone.\n",
    ".Bd -literal -offset indent\n\\&cafe order Ada soup \\-\\-cups 2\n.Ed\n",
  ])
  func `the manual describes what is declared`(part: String) {
    #expect(manual.contains(part))
  }

  @Test func `what a macro could take for itself is text`() {
    let program = Program<Int, Int>(
      name: "prog", version: "1", date: "July 1, 2026", abstract: "A program.",
      discussion: "'tis a quote, and élan.\n.Sh is no heading.", commands: [], texts: Sample.texts)
    #expect(program.manual().contains("\n\\&'tis a quote, and \\[u00E9]lan.\n.Pp\n\\&.Sh is no"))
  }

  @Test func `the manual names every command`() {
    for command in Sample.program.info.commands {
      #expect(manual.contains("\n.It Cm \\&\(command.name)"))
    }
  }

  @Test(.enabled(if: Tool.exists("groff")))
  func `groff formats the manual without warnings`() throws {
    let groff = try #require(Tool("groff"))
    #expect(try groff.run(["-mdoc", "-ww", "-z"], on: manual).output == "")
    let page = try groff.run(["-mdoc", "-ww", "-Tutf8", "-P-cbou"], on: manual).output
    #expect(page.contains("back\\slashes are text, and so is --quiet."))
    #expect(page.contains("cafe order Ada soup --cups 2"))
    #expect(page.contains("-d, --drink DRINK"))
    #expect(page.contains("order [options] GUEST [DISH ...]\n"))
    #expect(page.contains("tidy [options] [ROOM]\n"))
  }

  @Test(.enabled(if: Tool.exists("mandoc")))
  func `mandoc finds no fault in the manual`() throws {
    let mandoc = try #require(Tool("mandoc"))
    #expect(try mandoc.run(["-T", "lint", "-W", "warning"], on: manual).output == "")
  }
}
