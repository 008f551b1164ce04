/// A command line of a transcript, split as a shell splits it.
struct ShellLine {
  /// The words of the command.
  var words: [String] = []
  /// How many lines of its output are shown: `| head -3`.
  var head: Int?
  /// The file that is its standard input: `< prices.json`.
  var input: String?

  /// What this small shell does not understand.
  struct Unknown: Error, CustomStringConvertible {
    let description: String
  }

  init(_ line: String) throws(Unknown) {
    var rest = try Self.split(line)[...]
    while let token = rest.popFirst() {
      switch token {
      case .word(let word): words.append(word)
      case .sign("<"):
        guard case .word(let name)? = rest.popFirst() else {
          throw Unknown(description: "'<' without a file: \(line)")
        }
        input = name
      case .sign("|"):
        guard rest.count == 2, rest.popFirst() == .word("head"),
          case .word(let option)? = rest.popFirst(), let lines = Int(option.drop { $0 == "-" })
        else { throw Unknown(description: "only '| head -N' can follow: \(line)") }
        head = lines
      case .sign(let sign): throw Unknown(description: "'\(sign)' is not understood: \(line)")
      }
    }
  }

  private enum Token: Equatable {
    case word(String)
    case sign(Character)
  }

  private static func split(_ line: String) throws(Unknown) -> [Token] {
    var tokens: [Token] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    func end() {
      if let done = word { tokens.append(.word(done)) }
      word = nil
    }
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        end()
      } else if "|<>&;$`*(){}#".contains(character), word == nil || !"{}#".contains(character) {
        end()
        tokens.append(.sign(character))
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil, !isEscaped else { throw Unknown(description: "not ended: \(line)") }
    end()
    return tokens
  }
}
