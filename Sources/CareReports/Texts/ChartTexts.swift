package import CareModel

/// What stands in a picture.
package protocol ChartTexts {
  /// A title: `Paid so far: Low back pain, over 12 months`; without a complaint `Paid so far, over 12
  /// months`.
  func paidSoFar(_ complaint: String?, over time: Interval) -> String
  /// Above an axis: `Paid so far, CHF`.
  func paidSoFar(in currency: String) -> String
  /// At a line: `Costs no more from 6 Jun 2027`.
  func costsNoMore(from date: String) -> String
  /// At a line, of several: `6 Jun 2027: Course costs no more`.
  func costsNoMore(_ plan: String, from date: String) -> String
  /// At the end of a line: `on average CHF 900.00`.
  func onAverage(_ amount: String) -> String
  /// At the end of a line: `as planned CHF 900.00`.
  func asPlanned(_ amount: String) -> String
  /// What the kinds of lines are: `Thick line: on average. Shaded: eight clients in ten. Thin line: if all
  /// goes to plan.`; with a date that is marked, `Thin line, and the date: …`.
  func kindsOfLines(withDate: Bool) -> String
  /// What a picture says of a plan: `CHF 900.00 on average, CHF 500.00 to CHF 1200.00 for eight clients in
  /// ten, CHF 600.00 if all goes to plan`.
  func costs(_ average: String, from low: String, to high: String, planned: String) -> String

  /// A title: `What “Course” costs more or less than “Relaxation”`.
  func costsMoreOrLess(_ plan: String, than other: String) -> String
  /// A title about means: `What “Course” costs more or less than “Calm”, on average`.
  func averaged(_ title: String) -> String
  /// A title about what is planned: `What “Course” costs more or less than “Calm”, if all goes to plan`.
  func ifAllGoesToPlan(_ title: String) -> String
  /// Beside a field: `costs no more`.
  var costsNoMoreField: String { get }
  /// Beside a field: `costs more`.
  var costsMoreField: String { get }

  /// A title: `What matters: “Course” against “Relaxation”`.
  func whatMatters(_ plan: String, against other: String) -> String
  /// `The line in each bar: CHF 900.00 less`.
  func lineInEachBar(_ difference: String) -> String
  /// `The upper half leads to the low end, the lower half to the high end`.
  var halvesOfEachBar: String { get }
  /// Above a bar: `Sessions, 6 to 12: -CHF 900.00 … -CHF 300.00`.
  func bar(_ name: String, _ range: String, low: String, high: String) -> String
  /// Above a bar: `Sessions, 6 to 12: -CHF 900.00 … CHF 300.00; turns at 11`.
  func bar(_ name: String, _ range: String, low: String, high: String, turnsAt: String) -> String
}
