import CommandSpec
import Testing

struct CompletionsTests {
  /// What bash offers for the last of the words.
  private func offers(_ words: [String]) throws -> [String] {
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let script = """
      \(Sample.program.completions(for: .bash))
      cafe() {
        if [[ "$1 $2 $3" == "complete extra --" ]]; then
          printf 'honey\\tsweet\\nhot milk\\trich\\nsugar=\\tso many lumps\\n'
        fi
      }
      COMP_WORDS=(\(list))
      COMP_CWORD=\(words.count - 1)
      _cafe
      if ((${#COMPREPLY[@]})); then printf '%s\\n' "${COMPREPLY[@]}"; fi
      """
    let bash = try #require(Tool("bash"))
    let output = try bash.run(["--norc"], on: script).output
    return output.split(separator: "\n").map(String.init).sorted()
  }

  @Test(
    .enabled(if: Tool.exists("bash")),
    arguments: [
      (["cafe", "o"], ["order"]),
      (["cafe", "c"], ["close", "completions"]),
      (["cafe", "--v"], ["--version"]),
      (["cafe", "order", "--drink", ""], ["coffee", "tea", "water"]),
      (["cafe", "order", "-d", "t"], ["tea"]),
      (["cafe", "order", "--drink", "=", "c"], ["coffee"]),
      (["cafe", "order", "--drink", "="], ["coffee", "tea", "water"]),
      (["cafe", "order", "--cups", ""], []),
      (["cafe", "order", "Ada", "--lo"], ["--loud"]),
      (["cafe", "order", "--menu", "te"], ["text"]),
      (["cafe", "order", "-m", "the"], ["the inner"]),
      (["cafe", "order", "--", "--lo"], []),
      (["cafe", "order", "--", "--drink", ""], []),
      (["cafe", "tidy", "--into", ""], ["the inner"]),
      (["cafe", "close", ""], ["--help", "--menu", "--quiet", "-h", "-m", "-q"]),
      (["cafe", "completions", ""], ["bash", "fish", "zsh"]),
      (["cafe", "help", "ma"], ["manual"]),
      (["cafe", "nonsense", ""], []),
      (["cafe", "order", "--with", ""], ["honey", "hot\\ milk", "sugar="]),
      (["cafe", "order", "--with", "ho"], ["honey", "hot\\ milk"]),
      (["cafe", "order", "--with", "=", "s"], ["sugar="]),
      (["cafe", "order", "--with", "sugar", "="], []),
      (["cafe", "order", "--with", "sugar", "=", "2"], []),
    ])
  func `bash offers what is declared`(words: [String], expected: [String]) throws {
    #expect(try offers(words) == expected)
  }

  @Test(.enabled(if: Tool.exists("bash")))
  func `bash accepts its script`() throws {
    let result = try #require(Tool("bash")).run(["-n"], on: Sample.program.completions(for: .bash))
    #expect(result.output == "")
    #expect(result.status == 0)
  }

  @Test(.enabled(if: Tool.exists("zsh")))
  func `zsh accepts its script`() throws {
    let result = try #require(Tool("zsh")).run(["-n"], on: Sample.program.completions(for: .zsh))
    #expect(result.output == "")
    #expect(result.status == 0)
  }

  @Test(.enabled(if: Tool.exists("fish")))
  func `fish accepts its script`() throws {
    let result = try #require(Tool("fish")).run(["-n"], on: Sample.program.completions(for: .fish))
    #expect(result.output == "")
    #expect(result.status == 0)
  }

  @Test(arguments: [
    "        '(-d --drink)-d+[What to drink with it.]:DRINK:(tea coffee water)' \\\n",
    "        '(-d --drink)--drink=[What to drink with it.]:DRINK:(tea coffee water)' \\\n",
    "        '*--with=[What to add to the order.]:EXTRA:_cafe_asked extra' \\\n",
    #"'(-l --loud)--loud[Call the order out loud\: it'\''s \[really\] loud.]'"#,
    "'(-m --menu)--menu=[Where the menu is read from.]:FILE:_files'",
    "'(--into)--into=[Where to put what is found.]:DIR:_files -/'",
    "':GUEST: '", "'*:DISH: '", "'::ROOM: '", "':SHELL:(bash zsh fish)'",
    "      'tidy:Tidy a room.'\n", "#compdef cafe\n",
  ])
  func `zsh's script describes what is declared`(part: String) {
    #expect(Sample.program.completions(for: .zsh).contains(part))
  }

  @Test(arguments: [
    "complete -c cafe -f\n",
    "complete -c cafe -n 'test (count (commandline -opc)) -eq 1' -a tidy -d 'Tidy a room.'\n",
    "-n '__cafe_has_command order' -s d -l drink -x -a 'tea coffee water' -d 'What to drink",
    "-n '__cafe_has_command order' -l with -x -a '(__cafe_asked extra)' -d 'What to add",
    "-n '__cafe_has_command order' -s m -l menu -r -F -d ",
    "-n '__cafe_has_command tidy' -l into -x -a '(__fish_complete_directories)' -d ",
    #"-s l -l loud -d 'Call the order out loud: it\'s [really] loud.'"#,
    "-n '__cafe_has_command completions' -a 'bash zsh fish'\n",
  ])
  func `fish's script describes what is declared`(part: String) {
    #expect(Sample.program.completions(for: .fish).contains(part))
  }

  @Test(.enabled(if: Tool.exists("fish")))
  func `fish offers what the program says, and no files in its place`() throws {
    let script = """
      \(Sample.program.completions(for: .fish))
      function cafe; printf 'honey\\tsweet\\nsugar=\\tso many lumps\\n'; end
      complete -C 'cafe order --with '
      """
    let fish = try #require(Tool("fish"))
    let output = try fish.run(["--no-config"], on: script).output
    #expect(output == "honey\tsweet\nsugar=\tso many lumps\n")
  }

  @Test func `no document tells of what only shells call, and yet it runs`() throws {
    for text in [Sample.program.help(), Sample.program.manual()] {
      #expect(!text.contains("complete\n") && !text.contains("complete "))
    }
    #expect(try Sample.outcome(["complete"]) == .closed)
    #expect(!Sample.program.completions(for: .bash).contains("complete) options"))
  }

  @Test func `a program's name need not be a shell name`() {
    let program = Program<Int, Int>(
      name: "two-words", version: "1", date: "July 1, 2026", abstract: "A program.", commands: [],
      texts: Sample.texts)
    let script = program.completions(for: .bash)
    #expect(script.contains("complete -F _two_words two-words\n"))
  }
}
