public import CareModel
public import CareReports
public import PriceListFormat

/// Every table for a website, in every language asked for: a function from a price list to files.
///
/// The same list and the same options give the same bytes, whenever and wherever they are asked for.
public struct Publication: Sendable {
  /// What there is a page of.
  public enum Subject: Hashable, Sendable {
    /// The plans side by side for a complaint; `nil` only for a list without cases.
    case comparison(Ref<Case>?)
    /// An answer for each reply that readers may choose, for a complaint.
    case chooser(Ref<Case>?)
    /// All complaints, one below the other.
    case cases
    /// What the plans are about, in words.
    case plans
    /// The price list.
    case prices
  }

  /// What is published of a price list.
  public struct Choice: Sendable {
    /// What is compared; its complaint does not count, since all are published.
    public let question: Question
    /// For whom: one edition each.
    public let locales: [String]
    /// Whether CSV is for Excel.
    public let isForExcel: Bool
    /// Whether search engines are told the prices, too.
    public let hasOffers: Bool
    /// Values that replace some of the list's, which every report says.
    public let settings: [Override]
    /// The same, and those that follow from how often the client comes, which comparisons say.
    public let set: [Override]
    /// The complaints of which there is a page; none for all.
    public let cases: [Ref<Case>]
    /// Whether readers are asked something, with an answer to each reply.
    public let hasChooser: Bool

    /// A choice of what is published.
    public init(
      question: Question, locales: [String], isForExcel: Bool, hasOffers: Bool,
      settings: [Override] = [], set: [Override] = [], cases: [Ref<Case>] = [],
      hasChooser: Bool = false
    ) {
      self.question = question
      self.locales = locales
      self.isForExcel = isForExcel
      self.hasOffers = hasOffers
      self.settings = settings
      self.set = set
      self.cases = cases
      self.hasChooser = hasChooser
    }
  }

  /// All for one locale.
  struct Edition: Sendable {
    /// Whose prices these are, in the language of the edition.
    let practice: String
    /// How readers of the locale write.
    let style: LocaleStyle
    /// In the order of the index.
    let pages: [Page]
    /// The prices as search engines read them; `nil` if they are not told.
    let offers: String?

    /// Such as `fr_CH`.
    var locale: String { style.identifier }
  }

  /// One report, in every form.
  struct Page: Sendable {
    /// What it is about.
    let subject: Subject
    /// Where its files are, without their ending: `en_CH/low-back/comparison`.
    let path: String
    /// For the index.
    let title: String
    /// What stands on it.
    let report: Report
    /// The forms in which it is published.
    let forms: [Form]
  }

  /// A form in which a report is published.
  struct Form: Sendable {
    /// Text, Markdown, a fragment, CSV or a picture.
    let format: OutputFormat
    /// How the names of such files end.
    let ending: String
    /// The mark by which it is verified later.
    let provenance: Provenance
  }

  /// The file of the stylesheet that tables need.
  static let stylesheet = "carecost.css"

  /// What is published.
  let list: PriceList
  /// Whether CSV is written as spreadsheets of the locale open it.
  let isForExcel: Bool
  /// One for each locale.
  let editions: [Edition]
  /// The list's.
  let fingerprint: Fingerprint
  /// The words that ask for this choice again.
  let options: [String]

  /// Publishes a price list.
  ///
  /// - Parameters:
  ///   - list: What is published.
  ///   - choice: What of it.
  ///   - fingerprint: The list's, which every fragment carries.
  ///   - options: The words that ask for this choice again, for the manifest.
  ///   - localized: The same list with its texts as readers of a locale have them.
  ///   - chooser: The report in which readers choose, on a complaint and for a locale.
  ///   - command: The command that makes the report on a subject, in a locale, in a format.
  /// - Throws: `CostingError` if a case cannot be compared, and what `localized` throws.
  public init(
    _ list: PriceList, _ choice: Choice, fingerprint: Fingerprint, options: [String],
    localized: (String) throws -> PriceList,
    chooser: (Ref<Case>?, String) throws -> Report = { _, _ in throw NoReplies() },
    command: (Subject, String, OutputFormat) -> String
  ) throws {
    self.list = list
    self.fingerprint = fingerprint
    self.options = options
    isForExcel = choice.isForExcel
    editions = try choice.locales.map { locale in
      let list = try localized(locale)
      let reports = try SubjectReports(list, choice)
      let style = LocaleStyle(locale, currency: list.currency)
        .counting(from: choice.question.horizon.start)
      let choosers =
        try choice.hasChooser
        ? reports.complaints.map { (Subject.chooser($0), try chooser($0, locale)) } : []
      let pages = (reports.all(style) + choosers).map { subject, report in
        let formats = subject.formats.filter { $0 != .svg || report.picture != nil }
        return Page(
          subject: subject, path: "\(locale)/\(subject.path(in: list))",
          title: subject.title(list, style.language.texts, report), report: report,
          forms: formats.map { format in
            let command = command(subject, locale, format)
            return Form(
              format: format, ending: format.fileExtension,
              provenance: Provenance(fingerprint: fingerprint.text, command: command))
          })
      }
      let day = choice.question.horizon.start
      let offers =
        choice.hasOffers ? Offers(list: list, from: day, texts: style.language.texts).json : nil
      return Edition(practice: list.practice, style: style, pages: pages, offers: offers)
    }
  }

  /// The files of the set, the manifest last.
  ///
  /// - Complexity: O(bytes).
  public func files() -> [PublishedFile] {
    let files = contents()
    return files + [manifest(of: files)]
  }

  /// The manifest of a set of such files.
  ///
  /// - Complexity: O(bytes).
  public func manifest(of files: [PublishedFile]) -> PublishedFile {
    Manifest(fingerprint: fingerprint, options: options, of: files).file
  }

  /// The files of the set without the manifest.
  ///
  /// - Complexity: O(bytes).
  public func contents() -> [PublishedFile] {
    editions.flatMap(files) + [
      PublishedFile(Self.stylesheet, text: Stylesheet.text),
      PublishedFile("index.css", text: IndexPage.stylesheet),
      PublishedFile("index.html", text: IndexPage(publication: self).text),
    ]
  }

  /// All files of an edition.
  private func files(of edition: Edition) -> [PublishedFile] {
    let offers = edition.offers.map { PublishedFile("\(edition.locale)/prices.jsonld", text: $0) }
    return edition.pages.flatMap(files) + (offers.map { [$0] } ?? [])
  }

  /// A page in each of its forms.
  private func files(of page: Page) -> [PublishedFile] {
    page.forms.map { form in
      var layout = Layout()
      layout.format = form.format
      layout.isForExcel = isForExcel
      layout.provenance = form.provenance
      return PublishedFile("\(page.path).\(form.ending)", text: page.report.written(layout))
    }
  }
}
