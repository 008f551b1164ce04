// How a chooser shows the answer whose reply is chosen.
extension Stylesheet {
  /// The rules of choosers: they hold only where a browser can tell what is chosen.
  static var chooser: String {
    let all = (0..<Chooser.mostQuestions).flatMap { question in
      (0..<Chooser.mostReplies).map { StyleClass.reply($0, to: question) }
    }
    let hiding = all.map { reply in
      """
          \(of(.report)):has(\(of(.reply))\(of(reply)) input:checked) \(of(.answer)):not(\(of(reply))) {
            display: none;
          }
      """
    }
    return """
      \(of(.question)) {
        display: none;
      }
      @supports selector(:has(*)) {
        \(of(.question)) {
          display: flex;
          flex-wrap: wrap;
          gap: 0.25em 1.25em;
          margin: 0 0 1em;
          padding: 0.5em 0.75em;
          border: 1px solid \(rule);
          border-radius: 0.25em;
        }
        \(of(.question)) legend {
          padding: 0 0.35em;
          font-weight: 600;
        }
        \(of(.reply)) {
          padding-block: 0.3em;
        }
        @media not print {
      \(hiding.joined(separator: "\n"))
        }
      }

      """
  }
}
