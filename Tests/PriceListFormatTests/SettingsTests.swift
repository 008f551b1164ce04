import CareModel
import CareReports
import Foundation
import PriceListFormat
import TestSupport
import Testing

/// The sample price list, with values that replace some of its own.
private func read(_ settings: String...) throws(InvalidPriceList) -> PriceList {
  try PriceListReader.read(Sample.bytes, named: "pricing.json", settings: settings.map(setting))
}

private func setting(_ text: String) -> Override {
  let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
  return Override(
    path: Path(String(parts[0])), value: parts.count == 2 ? String(parts[1]) : "",
    source: "--set \(text)")
}

/// What is said of settings that are wrong, without the option itself.
private func said(_ settings: String...) -> [String] {
  BrokenLists.said(of: Sample.bytes, settings: settings.map(setting))
}

/// The ids of the sample's services.
private let services = "assessment, therapeutic, relaxation, blended"

/// The keys of a price list.
private let members = """
  format, practice, sample, currency, locale, from, roundTo, tax, services, extras, packages, \
  memberships, concessions, changes, plans, cases, insurances, defaults, $schema
  """

/// The design's own sample list, which stands among the worked examples.
enum Sample {
  static let bytes: [UInt8] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "CareCommandsTests/Examples/design-sample.json")
    return (try? Data(contentsOf: file)).map(Array.init) ?? []
  }()
}

struct SettingsTests {
  @Test func `the sample list is read without settings`() throws {
    #expect(try read().practice == "Sample practice")
  }

  @Test func `a value is JSON`() throws {
    let prices = try read("services.relaxation.price=120.50").base
    #expect(prices.services[2].price == .amount(Amount(minor: 12_050)))
    let list = try read("cases.low-back.sessions={\"fewest\": 2, \"likely\": 3, \"most\": 4}")
    #expect(list.cases[0].sessions.most == 4)
    #expect(try read("tax.included=false").base.tax?.isIncluded == false)
  }

  @Test func `a value that is no JSON is a text`() throws {
    let list = try read("plans.relaxation.phases.1.every=3 weeks", "practice=Ann's \"own\"")
    #expect(list.plans[1].phases[0].every == Interval(3, .week))
    #expect(list.practice == "Ann's \"own\"")
    #expect(said("practice=") == ["--set practice=: practice: is empty; it must be a text"])
  }

  @Test func `a text may be given as JSON, too`() throws {
    #expect(try read("practice=\"7\"").practice == "7")
    #expect(
      said("practice=7") == [
        "--set practice=7: practice: is 7; it must be a text, or one for each language"
      ])
  }

  @Test func `items are named by their id, or counted from 1 where they have none`() throws {
    let list = try read(
      "plans.course.phases.2.sessions=6", "defaults.plans.2=course-then-relaxation",
      "changes.1.from=2028-01-01", "packages.therapeutic-5.covers.1=relaxation")
    guard case .sessions(6) = list.plans[0].phases[1].length else {
      Issue.record("the second phase does not have six sessions")
      return
    }
    #expect(list.defaults.plans == [list.plans.refs[0], list.plans.refs[2]])
    #expect(list.versions[1].from == Day("2028-01-01"))
    #expect(list.base.packages[0].covers == [list.base.services.refs[2]])
  }

  @Test func `the last of several settings holds, and each builds on those before`() throws {
    let list = try read(
      "services.relaxation.price=1", "services.relaxation.price=2", "roundTo=null",
      "packages.any-3.discount=null", "packages.any-3.price=300")
    #expect(list.base.services[2].price == .amount(Amount(minor: 200)))
    #expect(list.base.packages[2].terms == .price(.amount(Amount(minor: 30_000))))
  }

  @Test func `null takes a value away`() throws {
    let list = try read("tax=null", "packages.therapeutic-5.valid=null", "extras=null")
    #expect(list.base.tax == nil)
    #expect(list.base.packages[0].validity.interval == nil)
    #expect(list.base.extras.isEmpty)
    #expect(try read("packages.any-3.offered.from=null").base.packages.count == 3)
  }

  @Test func `null takes an item of a list away`() throws {
    let list = try read(
      "packages.any-3=null", "plans.course-then-relaxation=null", "changes.1=null")
    #expect(list.base.packages.map(\.id.text) == ["therapeutic-5", "relaxation-10"])
    #expect(list.plans.count == 2)
    #expect(list.versions.count == 1)
    #expect(
      said("packages.therapeutic-5=null") == [
        "pricing.json:105:9: concessions.senior.prices.therapeutic-5: there is no service or package 'therapeutic-5'; did you mean 'therapeutic'?"
      ])
  }

  @Test func `what must be there cannot be taken away`() {
    #expect(
      said("services.relaxation.price=null", "plans=null", "tax.percent=null") == [
        "--set services.relaxation.price=null: services.relaxation.price: 'price' cannot be taken away: the price of one session",
        "--set plans=null: plans: 'plans' cannot be taken away: the plans to be compared",
        "--set tax.percent=null: tax.percent: 'percent' cannot be taken away: how much, such as \"8.1%\"",
      ])
  }

  @Test func `what is absent is made`() throws {
    let list = try read(
      "packages.any-3.offered.to=2027-01-31", "concessions.senior.prices.blended=100",
      "plans.relaxation.phases.1.season={\"from\": \"11-01\", \"to\": \"03-31\"}", "sample=false")
    #expect(list.base.packages[2].offered.to == Day("2027-01-31"))
    #expect(!list.isSample)
    #expect(list.plans[1].phases[0].length != .open(nil))
  }

  @Test func `half of something made is told at its option`() {
    #expect(
      said("cases.low-back.sessions=8", "cases.low-back.sessions.likely=9") == [
        "--set cases.low-back.sessions.likely=9: cases.low-back.sessions: 'fewest' is missing: at the fewest",
        "--set cases.low-back.sessions.likely=9: cases.low-back.sessions: 'most' is missing: at the most",
      ])
    #expect(
      said("tax=null", "tax.percent=8%") == [
        "--set tax.percent=8%: tax: 'included' is missing: whether the prices already contain it"
      ])
  }

  @Test(arguments: [
    ("servics.relaxation.price=1", "there is no 'servics' here; did you mean 'services'?"),
    (
      "services.relaxasion.price=1", "there is no 'relaxasion' here; did you mean 'relaxation'?"
    ),
    (
      "services.swim.price=1",
      "there is no 'swim' here; choose from: \(services)"
    ),
    ("services.relaxation.prize=1", "there is no 'prize' here; did you mean 'price'?"),
    (
      "services.relaxation.colour=red",
      "there is no 'colour' here; choose from: id, name, minutes, price, tax, description, group"
    ),
    ("services.relaxation.price.low=1", "there is nothing named 'low' within a single value"),
    ("practice.name=1", "there is nothing named 'name' within a single value"),
    ("plans.course.phases.3.sessions=1", "there is no '3' here; choose from: 1, 2"),
    ("plans.course.phases.0.sessions=1", "there is no '0' here; choose from: 1, 2"),
    ("services.3.price=1", "there is no '3' here; choose from: \(services)"),
    ("services.=1", "there is no '' here; choose from: \(services)"),
    ("services..price=1", "there is no '' here; choose from: \(services)"),
    (".services=1", "there is no '' here; choose from: \(members)"),
    (
      "concessions.senior.prices.relaxation.x=1",
      "there is nothing named 'x' within a single value"
    ),
    ("cases.low-back.sessions.mots=1", "there is no 'mots' here; did you mean 'most'?"),
  ])
  func `a path that leads nowhere is told at its option, with the nearest name`(
    option: String, message: String
  ) {
    let path = option.split(separator: "=")[0]
    #expect(said(option) == ["--set \(option): \(path): \(message)"])
  }

  @Test func `a list that is absent holds no items`() {
    #expect(
      said("extras=null", "extras.home.perVisit=3") == [
        "--set extras.home.perVisit=3: extras.home.perVisit: the list has no 'extras', so nothing within can be set"
      ])
  }

  @Test(arguments: [
    (
      "services.relaxation.price=many",
      "is \"many\"; it must be an amount from 0 to 1000000000, or \"on request\""
    ),
    ("services.relaxation.price=12.345", "is 12.345; it has too many decimals: CHF has 2"),
    ("services.relaxation.minutes=", "is \"\"; it must be a whole number from 1 to 1440"),
    ("packages.therapeutic-5.sessions=1", "is 1; it must be a whole number from 2 to 1000"),
    (
      "plans.course.phases.1.service=relax", "there is no service 'relax'; choose from: \(services)"
    ),
    ("defaults.against=curse", "there is no plan 'curse'; did you mean 'course'?"),
    (
      "concessions.senior.prices.relaxasion=9",
      "there is no service or package 'relaxasion'; did you mean 'relaxation'?"
    ),
    (
      "packages.any-3.payFor=2",
      "'payFor' beside 'discount'; only one of price, discount, payFor is allowed"
    ),
  ])
  func `a wrong value is told at its option`(option: String, message: String) {
    let path = option.split(separator: "=")[0]
    let place = message.contains("beside") ? "packages.any-3" : path
    #expect(said(option) == ["--set \(option): \(place): \(message)"])
  }

  /// A policy of the shipped list pays so much an hour, which takes the length of each session.
  @Test func `a length that is wrong is told once, where it stands`() throws {
    let said = BrokenLists.said(
      of: try shippedBytes(), settings: [setting("services.therapeutic.minutes=0")])
    #expect(said.count == 1 && said[0].contains("services.therapeutic.minutes"), "\(said)")
  }

  @Test func `a setting reaches into a dated change`() throws {
    let list = try read("changes.1.set.services.therapeutic.price=150")
    #expect(list.versions[1].prices.services[1].price == .amount(Amount(minor: 15_000)))
    let more = try read("changes.1.set.services.relaxation.price=115")
    #expect(more.versions[1].prices.services[2].price == .amount(Amount(minor: 11_500)))
    #expect(
      said("changes.1.set.services.relaxasion.price=115") == [
        "--set changes.1.set.services.relaxasion.price=115: changes.1.set.services.relaxasion.price: there is no 'relaxasion' here; did you mean 'relaxation'?"
      ])
  }

  @Test func `only options are wrong if the file is right`() {
    let error = #expect(throws: InvalidPriceList.self) { try read("horizon=1 year") }
    #expect(error?.isOnlyInOptions == true)
    #expect(
      error?.lines(in: .english)
        == "--set horizon=1 year: horizon: there is no 'horizon' here; choose from: \(members)"
    )
  }

  @Test func `the file's mistakes come first, then those of the options in their order`() throws {
    let bytes = try BrokenLists.bytes("currencies")
    let settings = ["plans.x.name=1", "practice= ", "currency=EUR"].map(setting)
    #expect(
      BrokenLists.said(of: bytes, settings: Array(settings.prefix(2))) == [
        try BrokenLists.expected("currencies")[0],
        "--set plans.x.name=1: plans.x.name: there is no 'x' here; choose from: monthly",
        "--set practice= : practice: is empty; it must be a text",
      ])
    #expect(BrokenLists.said(of: bytes, settings: Array(settings.suffix(1))) == [])
  }

  @Test func `a path cannot steer the terminal`() {
    let wrong = Override(path: "services.\u{1B}[2J\n.price", value: "1", source: "--set …")
    #expect(
      BrokenLists.said(of: Sample.bytes, settings: [wrong]) == [
        "--set …: services.\\u{1B}[2J\\u{A}.price: there is no '\\u{1B}[2J\\u{A}' here; choose from: \(services)"
      ])
  }
}
