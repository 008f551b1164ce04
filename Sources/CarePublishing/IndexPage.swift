internal import CareModel
internal import CareReports

/// The page of a published set that shows all of it, as it would look embedded, with what to copy.
///
/// It is for the author of the website, and lives under the strictest Content-Security-Policy: no
/// script, no style of its own but in a file.
struct IndexPage {
  /// What is shown.
  let publication: Publication

  /// That of the first edition.
  private var language: Language { publication.editions.first?.style.language ?? .english }
  /// The sentences of that language.
  private var texts: any Texts { language.texts }
  /// Whose prices these are.
  private var practice: String {
    publication.editions.first?.practice ?? publication.list.practice
  }

  /// The whole document.
  var text: String {
    "<!DOCTYPE html>\n"
      + Markup.element("html", [.init("lang", language.code)], [head, body]).written
  }

  /// Title, character set and stylesheet.
  private var head: Markup {
    .element(
      "head", [],
      Markup.startOfHead + [
        // What it shows is meant to be found on the pages that embed it.
        .element("meta", [.init("name", "robots"), .init("content", "noindex")], []),
        .element("title", [], [.words(title)]),
      ]
        + [Publication.stylesheet, "index.css"].map {
          .element("link", [.init("rel", "stylesheet"), .init("href", $0)], [])
        })
  }

  /// Whose tables these are.
  private var title: String { texts.indexTitle(practice) }

  /// A way to each edition, then the editions.
  private var body: Markup {
    let about = texts.indexIntroduction(
      stylesheet: Publication.stylesheet, command: "carecost verify")
    return .element(
      "body", [],
      [
        .element(
          "header", [], [.element("h1", [], [.words(title)]), .element("p", [], [.words(about)])]),
        navigation, .element("main", [], publication.editions.map(section)),
      ])
  }

  /// Links to every page.
  private var navigation: Markup {
    .element(
      "nav", [.init("aria-label", texts.indexNavigation)],
      publication.editions.map { edition in
        .element(
          "div", [.init("lang", edition.style.language.code)],
          [
            .element("p", [], [link(to: Self.id(edition.locale), edition.name)]),
            .element(
              "ul", [],
              edition.pages.map { page in
                .element("li", [], [link(to: Self.id(page.path), page.title)])
              }),
          ])
      })
  }

  /// A link within the page.
  private func link(to id: String, _ words: String) -> Markup {
    .element("a", [.init("href", "#\(id)")], [.words(words)])
  }

  /// A path as the name of a place in the page.
  private static func id(_ path: String) -> String { path.replacing("/", with: "-") }

  /// All pages of one edition.
  private func section(_ edition: Publication.Edition) -> Markup {
    .element(
      "section",
      [.init("lang", edition.style.language.code), .init("id", Self.id(edition.locale))],
      [.element("h2", [], [.words(edition.name)])]
        + edition.pages.map { article($0, edition.style.language.texts) })
  }

  /// A page as it will look, and how to put it into a website.
  private func article(_ page: Publication.Page, _ texts: any Texts) -> Markup {
    let writer = HTMLWriter(
      style: page.report.style, currency: page.report.currency,
      provenance: page.forms.first?.provenance)
    let fragment = writer.fragment(page.report)
    return .element(
      "article", [.init("id", Self.id(page.path))],
      [
        .element("h3", [], [.words(page.title)]),
        .element("div", [.init("class", "index-preview")], [fragment]),
        .element("p", [.init("class", "index-files")], files(of: page, texts)),
        .element(
          "details", [],
          [
            .element("summary", [], [.words(texts.toCopy)]),
            .element("pre", [], [.element("code", [], [.words(fragment.written)])]),
          ]),
      ])
  }

  /// Links to a page in each of its forms.
  private func files(of page: Publication.Page, _ texts: any Texts) -> [Markup] {
    [.words("\(texts.publishedFiles) ")]
      + page.forms.map { form in
        .element("a", [.init("href", "\(page.path).\(form.ending)")], [.words(form.ending)])
      }.flatMap { [.words(" "), $0] }.dropFirst()
  }
}

extension Publication.Edition {
  /// The language, as its readers call it, and the place.
  fileprivate var name: String { "\(style.language.texts.nameOfLanguage) (\(locale))" }
}

extension IndexPage {
  /// How the page looks around the tables; nothing of it touches them.
  static let stylesheet = """
    :root { color-scheme: light dark; background: Canvas; color: CanvasText; }
    body { margin: 0 auto; max-width: 64rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
    h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
    h2 { margin-top: 3rem; }
    article { margin: 2rem 0 3rem; }
    nav { display: flex; flex-wrap: wrap; gap: 0 3rem; }
    nav p { margin: 0; font-weight: 600; }
    nav ul { margin: 0.25rem 0 1rem; padding-left: 1.25rem; }
    nav li { overflow-wrap: anywhere; }
    .index-preview { padding: 1rem; border: 1px solid GrayText; border-radius: 0.5rem; }
    .index-preview > .carecost-report { margin-block: 0; }
    @media (max-width: 40rem) {
      .index-preview { padding-inline: 0; border-inline: 0; border-radius: 0; }
    }
    .index-files a { margin-inline-end: 0.5rem; }
    summary { cursor: pointer; padding: 0.25rem 0; }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.8rem; }
    @media print { nav, details, .index-files { display: none; } }

    """
}
