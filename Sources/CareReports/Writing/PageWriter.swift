/// Writes a report as a page to hand over: one document that needs nothing else, on a sheet of A4 when
/// printed and on a phone without zooming.
struct PageWriter {
  /// How people of the place write.
  let style: LocaleStyle
  /// What it was made from; `nil` if the page is not to carry that.
  let provenance: Provenance?

  /// The document, ending in a line break.
  func write(_ report: Report) -> String {
    let report = report.onPage
    let title = report.title ?? report.tables.first?.caption ?? report.heading
    let writer = HTMLWriter(style: style, currency: report.currency, provenance: provenance)
    let body = Markup.element(
      "body", [],
      [.element("main", [], [.element("h1", [], [.words(title)]), writer.fragment(report)])])
    return """
      <!DOCTYPE html>
      <html lang="\(style.language.code)">
      <head>
      \(head(title, report).map(\.written).joined())<style>
      \(Stylesheet.text)
      \(Self.stylesheet)</style>
      </head>
      \(body.written)</html>

      """
  }

  private func head(_ title: String, _ report: Report) -> [Markup] {
    Markup.startOfHead + [
      .element(
        "meta",
        [
          .init("http-equiv", "Content-Security-Policy"),
          .init("content", "default-src 'none'; style-src 'unsafe-inline'"),
        ], []),
      .element("title", [], [.words("\(title) · \(report.heading)")]),
    ]
  }

  /// The letters of a drawing that is as small as on paper, in its lengths: as it was drawn.
  private static let lettersOnPaper = "\(ChartMeasures.standard.size)px"

  /// How the page looks around the report.
  private static let stylesheet = """
    :root { color-scheme: light dark; background: Canvas; color: CanvasText; }
    body { margin: 0 auto; max-width: 52rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
    h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
    @page { size: A4; margin: 14mm; }
    @media print {
      :root { color-scheme: light; }
      body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; }
      h1 { margin: 0 0 2mm; font-size: 15pt; }
      svg { max-block-size: 62mm; }
      \(Stylesheet.of(.drawing)) \(Stylesheet.of(.label)) { font-size: \(lettersOnPaper); }
      \(Stylesheet.of(.report)) { margin: 0; }
      \(Stylesheet.of(.frame)) { margin-block-end: 4mm; }
      \(Stylesheet.of(.lead)), \(Stylesheet.of(.report)) \(Stylesheet.of(.notes)) { max-inline-size: none; margin-block-end: 3mm; }
      \(Stylesheet.of(.report)) \(Stylesheet.of(.notes)) { font-size: 8.5pt; }
      \(Stylesheet.of(.notes)) li { margin-block: 0.1em; }
    }

    """
}

extension Report {
  /// The report as one sheet has room for it: what can be said aloud, the lines, the picture, how to
  /// pay and what it rests on.
  fileprivate var onPage: Report {
    guard let brief else { return self }
    var report = self
    report.tables = [brief.table]
    report.notes = [
      Notes(style.language.texts.howToPayTitle, howToPay), Notes(nil, brief.basis),
    ].filter { !$0.sentences.isEmpty }
    return report
  }
}
