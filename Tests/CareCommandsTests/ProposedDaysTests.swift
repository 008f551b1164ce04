import CareCommands
import TestSupport
import Testing

/// Days that a proposal moves are read as days, and have a name.
struct ProposedDaysTests {
  private static let list = #"""
    {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH",
     "services": [{"id": "s", "name": "Session", "price": 80}],
     "packages": [
       {"id": "five", "name": "Five", "covers": ["s"], "sessions": 5, "price": 350, "until": "2027-03-01",
        "offered": {"to": "2026-12-24"}}],
     "plans": [
       {"id": "often", "name": "Often",
        "phases": [{"service": "s", "every": "1 week", "season": {"from": "10-01", "to": "02-28"}}]}]}
    """#

  @Test(arguments: [
    (
      "en_CH", "last day: 10 December 2026 instead of 24 December 2026",
      "last day of use: 31 March 2027 instead of 1 March 2027",
      "last day: 31 March instead of 28 February"
    ),
    (
      "fr_CH", "dernier jour : 10 décembre 2026 (avant : 24 décembre 2026)",
      "dernier jour d’utilisation : 31 mars 2027 (avant : 1er mars 2027)",
      "dernier jour : 31 mars (avant : 28 février)"
    ),
    (
      "de_CH", "letzter Tag: 10. Dezember 2026 statt 24. Dezember 2026",
      "letzter Gültigkeitstag: 31. März 2027 statt 1. März 2027",
      "letzter Tag: 31. März statt 28. Februar"
    ),
    (
      "it_CH", "ultimo giorno: 10 dicembre 2026 (prima: 24 dicembre 2026)",
      "ultimo giorno di validità: 31 marzo 2027 (prima: 1º marzo 2027)",
      "ultimo giorno: 31 marzo (prima: 28 febbraio)"
    ),
  ])
  func `what ends on another day says which`(
    locale: String, offered: String, used: String, season: String
  ) throws {
    let moved = [
      "packages.five.offered.to=2026-12-10", "packages.five.until=2027-03-31",
      "plans.often.phases.1.season.to=03-31",
    ]
    let world = TranscriptWorld(files: ["pricing.json": Array(Self.list.utf8)]).world
    let outcome = Application.run(
      ["whatif", "--start", "2026-11-22", "--locale", locale] + moved.flatMap { ["--set", $0] },
      in: world)
    #expect(outcome.status == .done, "\(outcome.messages)")
    let told = outcome.output.replacing(/\s+/, with: " ")
    for day in [offered, used, season] { #expect(told.contains(day), "\(told)") }
  }
}
