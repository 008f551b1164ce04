import CommandSpec
import TestSupport
import Testing

struct HelpTests {
  @Test func `the help of a command shows all that is declared`() throws {
    let expected = """
      Take an order from a guest.

      Usage: cafe order [options] GUEST [DISH...]

      The kitchen is told at once, so that a long text is wrapped before the edge.
      A second paragraph. It has two sentences.

      Arguments:
        GUEST  Who has ordered.
        DISH   What to eat, in the order of serving.

      Options:
        -d, --drink DRINK   What to drink with it. (one of tea, coffee, water;
                            default: tea)
        -n, --cups COUNT    How many cups to bring. (default: 1)
        -s, --spoons COUNT  How many spoons to bring.
            --with EXTRA    What to add to the order. (may be repeated)
        -l, --loud          Call the order out loud: it's [really] loud.
        -m, --menu FILE     Where the menu is read from.
        -q, --quiet         Say nothing but the result.
        -h, --help          Shows this help.

      Examples:
        cafe order Ada soup --cups 2
            Ada has soup and two cups of tea.

      """
    #expect(try Sample.program.help(for: "order") == expected)
  }

  @Test func `the help of the program lists the commands in the order declared`() {
    let expected = """
      Run a small cafe from the command line.

      Usage: cafe COMMAND [options]

      .Dots and 'quotes' and back\\slashes are text, and so is --quiet.

      Commands:
        order        Take an order from a guest.
        tidy         Tidy a room.
        close        Close for the night.
        help         Shows help for the program or for one command.
        completions  Prints a completion script for a shell.
        manual       Prints the manual page in mdoc, the format of man pages.

      Options:
        -h, --help     Shows this help.
            --version  Shows the version.

      Environment:
        NO_COLOR  No colours if it is not empty.

      Exit status:
        0   Done.
        64  The words were wrong.

      Run 'cafe help COMMAND' for the options and examples of a command.

      """
    #expect(Sample.program.help() == expected)
  }

  @Test func `a default of an optional operand is shown, and a required one has none`() throws {
    #expect(try Sample.program.help(for: "tidy").contains("Which room to tidy. (default: kitchen)"))
    #expect(try !Sample.program.help(for: "completions").contains("default"))
  }

  @Test func `long terms stand on a line of their own, and long texts are wrapped`() {
    let text = Array(repeating: "word", count: 60).joined(separator: " ") + "."
    let name = String(repeating: "long", count: 9)
    let command = Command<Int, Int>(
      "try", abstract: text, discussion: text, Common(),
      [.option(name, "FILE", \.menu, help: text)] + Common.arguments
    ) { _, number in number }
    let program = Program(
      name: "prog", version: "1", date: "July 1, 2026", abstract: text, commands: [command],
      texts: Sample.texts)
    #expect(program.info.declarationFaults() == [])
    #expect(program.help().contains("\n  try          word word"))
  }

  @Test func `the table has a row for every command`() {
    let expected = """
      | Command | What it does |
      | --- | --- |
      | `cafe order [options] GUEST [DISH...]` | Take an order from a guest. |
      | `cafe tidy [options] [ROOM]` | Tidy a room. |
      | `cafe close [options]` | Close for the night. |
      | `cafe help [options] [COMMAND]` | Shows help for the program or for one command. |
      | `cafe completions [options] SHELL` | Prints a completion script for a shell. |
      | `cafe manual [options]` | Prints the manual page in mdoc, the format of man pages. |

      """
    #expect(Sample.program.info.markdownTable() == expected)
  }
}
