// A chooser: radio buttons, and the answers of which the stylesheet shows one.
extension HTMLWriter {
  /// The questions and all answers, and what all of them rest on; without a stylesheet, or in a browser without
  /// `:has()`, all answers show one below the other.
  func parts(of chooser: Chooser, in report: Report) -> [Markup] {
    chooser.questions.indices.map { question($0, of: chooser) }
      + [
        .tag(
          "div", classes: [.answers], attributes: [.init("aria-live", "polite")],
          chooser.answers.indices.map { answer($0, of: chooser) })
      ] + report.notes.flatMap(notes)
  }

  private func question(_ index: Int, of chooser: Chooser) -> Markup {
    let question = chooser.questions[index]
    let replies = question.replies.indices.map { reply in
      let chosen: [Markup.Attribute] = reply == question.chosen ? [.init("checked", "")] : []
      return Markup.tag(
        "label", classes: [.reply, .reply(reply, to: index)],
        [
          .element(
            "input",
            [
              .init("type", "radio"), .init("name", "\(chooser.name)-\(index + 1)"),
              .init("value", String(reply + 1)),
            ] + chosen, []),
          .words(" " + question.replies[reply]),
        ])
    }
    return .tag(
      "fieldset", classes: [.question], [.tag("legend", [.words(question.title)])] + replies)
  }

  private func answer(_ index: Int, of chooser: Chooser) -> Markup {
    let replies = chooser.replies(to: index)
    let words = zip(chooser.questions, replies).map { $0.replies[$1] }.joined(separator: ", ")
    let report = chooser.answers[index]
    return .tag(
      "div",
      classes: [.answer] + replies.enumerated().map { .reply($0.element, to: $0.offset) },
      [.tag("p", classes: [.notesTitle], [.words(words)])] + body(of: report))
  }
}
