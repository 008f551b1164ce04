import CareModel
import TestSupport
import Testing

@testable import CareReports

struct CasesReportTests {
  private func comparisons(_ plans: [Int], against: Int) throws -> [Comparison] {
    let list = try readShippedList()
    return try list.cases.refs.map { complaint in
      var question = Question(defaultsOf: list, start: try #require(Day("2026-11-22")))
      question.complaint = complaint
      question.plans = plans.map { Ref($0) }
      question.against = Ref(against)
      return try Comparison(question, in: list, points: [.sessions])
    }
  }

  private func report(_ comparisons: [Comparison], _ locale: String = "en_CH") throws -> Report {
    try #require(Report(cases: comparisons, style: try style(locale)))
  }

  @Test func `a row has what the comparison of its case has`() throws {
    let comparisons = try comparisons([0, 1, 3], against: 1)
    let (keys, rows) = try report(comparisons).tables[0].forMachines
    #expect(rows.count == 4)
    for (row, comparison) in zip(rows, comparisons) {
      let cells = Dictionary(zip(keys, row)) { first, _ in first }
      let course = comparison.plans[0]
      #expect(cells["cost.course"] == .amount(course.statement.cost))
      #expect(cells["cost.relaxation"] == .amount(comparison.costOfOther))
      #expect(cells["difference.course"] == course.against.map { .difference($0.difference) })
      #expect(cells["difference.blended"] != cells["difference.course"])
      #expect(cells["difference.relaxation"] == nil)
      if case .at(let most)? = course.against?.tippingPoints.mostSessions {
        #expect(cells["mostSessions.course"] == .count(most))
      }
      if case .at(let day)? = course.against?.breakEven.answer {
        #expect(cells["breakEven.course"] == .date(day))
      }
    }
  }

  @Test func `a plan that is not shown still has its cost, since others are held against it`()
    throws
  {
    let table = try report(try comparisons([0], against: 1)).tables[0]
    #expect(table.forMachines.keys.contains("cost.relaxation"))
    #expect(
      table.forPeople(corner: "").header.prefix(4) == [
        "Case", "Sessions", "Therapeutic course", "Repeated relaxation",
      ])
  }

  @Test(arguments: ["en_CH", "fr_CH"])
  func `people get a table for each plan that is held against another`(locale: String) throws {
    #expect(try report(try comparisons([0, 1], against: 1), locale).tables.count == 1)
    let many = try report(try comparisons([0, 1, 3], against: 1), locale)
    #expect(many.tables.count == 3)
    #expect(many.lead.count == 2)
    #expect(many.tables.dropFirst().allSatisfy { $0.rows.count == 4 })
  }

  @Test func `the assumptions and sources of every case stand below, what they share only once`()
    throws
  {
    let comparisons = try comparisons([0, 1], against: 1)
    let notes = try report(comparisons).notes.flatMap(\.sentences)
    for source in comparisons[0].list.cases.compactMap(\.source) {
      #expect(notes.count { $0.contains(source) } == 1)
    }
    #expect(Set(notes).count == notes.count)
    #expect(notes.contains { $0.hasPrefix("Not counted") })
  }

  @Test func `without a case there is no report`() throws {
    #expect(Report(cases: [], style: try style("en_CH")) == nil)
  }
}

struct AboutReportTests {
  private func about(_ plans: [Int], _ settings: [(path: String, value: String)] = []) throws
    -> Report?
  {
    let list = try readShippedList(settings)
    return Report(about: plans.map { Ref($0) }, in: list, style: try style("fr_CH"))
  }

  @Test func `plans stand side by side, in the order in which they were asked for`() throws {
    let table = try #require(try about([1, 0])).tables[0]
    let (header, rows) = table.forPeople(corner: "")
    #expect(header == ["", "Repeated relaxation", "Therapeutic course"])
    #expect(
      rows.map { $0[0] }
        == ["But", "Avant", "Déroulement", "Ce qu’elle vise", "Après"].map { .text($0) })
    #expect(rows[3] == [.text("Ce qu’elle vise"), .text("tension and stress"), .text("the cause")])
    #expect(table.onRight(rows, count: 3) == [false, false, false])
  }

  @Test func `machines have a column for each fact, whether it is said or not`() throws {
    let said = #"{"aim": "rest"}"#
    let report = try #require(try about([1], [("plans.relaxation.about", said)]))
    #expect(
      report.tables[0].forMachines.keys == [
        "plan", "name", "aim", "before", "protocol", "target", "afterwards",
      ])
    #expect(report.tables[0].forPeople(corner: "").rows == [[.text("But"), .text("rest")]])
  }

  @Test func `where no plan says what it is about there is no report`() throws {
    #expect(try about([]) == nil)
    #expect(try about([1], [("plans.relaxation.about", "{}")]) == nil)
  }
}
