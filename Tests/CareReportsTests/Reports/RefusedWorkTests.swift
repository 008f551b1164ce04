import CareModel
import TestSupport
import Testing

@testable import CareReports

/// What is said where something takes too much work.
struct RefusedWorkTests {
  @Test(arguments: [
    (
      "en", "'A' may come to 7293 visits, and at most 1581 can be averaged over; look less far",
      "what is asked about 'A' takes too much work; look less far"
    ),
    (
      "de",
      "'A' kann auf 7293 Termine kommen, und ein Durchschnitt geht über höchstens 1581; schauen Sie weniger weit voraus",
      "was über 'A' gefragt ist, braucht zu viel Rechenarbeit; schauen Sie weniger weit voraus"
    ),
    (
      "fr",
      "'A' peut compter 7293 séances, et une moyenne en porte sur 1581 au plus ; regardez moins loin",
      "ce qui est demandé sur 'A' prend trop de calcul ; regardez moins loin"
    ),
    (
      "it",
      "'A' può arrivare a 7293 appuntamenti, e una media ne considera al massimo 1581; guardate meno avanti",
      "quanto chiesto su 'A' richiede troppi calcoli; guardate meno avanti"
    ),
  ])
  func `a refusal names the bound in every language`(
    code: String, tooLong: String, tooMuch: String
  ) {
    let texts = Language(code: code).texts
    let error = CostingError.tooLongToAverage("A", visits: 7293, most: 1581)
    #expect(texts.cannotCost(error).plain == tooLong)
    #expect(texts.cannotCost(.tooMuchWork("A")).plain == tooMuch)
  }

  @Test(arguments: [
    (
      "en",
      "For “A”, the values at which the verdict turns (sessions; price) are not told: finding them takes too much work."
    ),
    (
      "de",
      "Für «A» wird nicht gesagt, bei welchen Werten es kippt (sessions; price): Das zu finden braucht zu viel Rechenarbeit."
    ),
    (
      "fr",
      "Pour «A», les valeurs auxquelles cela bascule (sessions ; price) ne sont pas indiquées : les trouver prend trop de calcul."
    ),
    (
      "it",
      "Per «A» non si dice a quali valori cambia il piano più conveniente (sessions; price): trovarli richiede troppi calcoli."
    ),
  ])
  func `tipping points that were given up are named in every language`(
    code: String, told: String
  ) {
    let name = code == "en" ? "“A”" : "«A»"
    #expect(Language(code: code).texts.leavesOutPoints(name, ["sessions", "price"]).plain == told)
  }

  @Test(arguments: [
    (
      "en",
      "200 cases with 100 plans each are more than the 1000 comparisons that are made at once; choose some with --plan"
    ),
    (
      "de",
      "200 Beschwerden mit je 100 Plänen sind mehr als die 1000 Vergleiche, die auf einmal gemacht werden; wählen Sie mit --plan einige aus"
    ),
    (
      "fr",
      "200 troubles avec 100 formules chacun dépassent les 1000 comparaisons faites en une fois ; choisissez-en avec --plan"
    ),
    (
      "it",
      "200 disturbi con 100 piani ciascuno superano i 1000 confronti che si fanno in una volta; sceglietene alcuni con --plan"
    ),
  ])
  func `too many comparisons are refused with how many are made`(code: String, told: String) {
    let texts = Language(code: code).texts
    #expect(texts.areTooManyComparisons(cases: 200, plans: 100, most: 1000).plain == told)
  }

  @Test(arguments: [
    ("en", "working for 3 s; Ctrl-C stops it"), ("de", "rechnet seit 3 s; Ctrl-C hält es an"),
    ("fr", "calcul en cours depuis 3 s ; Ctrl-C l’arrête"),
    ("it", "calcolo in corso da 3 s; Ctrl-C lo interrompe"),
  ])
  func `that work goes on is said in every language`(code: String, told: String) {
    let texts = Language(code: code).texts
    #expect(texts.stillWorking(texts.time(3, .seconds)).plain == told)
  }
}
