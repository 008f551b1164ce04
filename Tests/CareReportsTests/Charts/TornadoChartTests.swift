import CareModel
import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareReports
@testable import PriceListFormat

struct TornadoChartTests {
  /// What is wrong with where a drawing's words are: words that touch others or leave the picture.
  private func faults(_ drawing: Drawing) -> [String] {
    let labels = drawing.labels
    let outside = labels.filter { label in
      let box = label.box
      return box.left < -0.01 || box.top < -0.01 || box.right > drawing.width + 0.01
        || box.bottom > drawing.height + 0.01
    }
    let touching = labels.indices.flatMap { index in
      labels[..<index].filter { $0.box.intersects(labels[index].box) }.map(\.text)
    }
    return outside.map(\.text) + touching
  }

  private func chart(_ sample: SampleComparison, _ locale: String) throws -> TornadoChart? {
    let scenarios = try Scenarios(Array(sample.json.utf8), named: "sample.json")
    guard
      let all = try? Sensitivity(
        scenarios, sample.question(), plan: Ref(0), measure: .planned)
    else { return nil }
    let phrases = Phrases(style: try style(locale), list: scenarios.base)
    return TornadoChart(
      swings: SensitivityWords(sensitivity: all, set: [], phrases: phrases).swings, description: "")
  }

  @Test(arguments: Cases.seeds(3, of: 12))
  func `no words touch others, in any language`(seed: UInt64) throws {
    let sample = SampleComparison.random(seed: 380_000 + seed, rare: true)
    guard (try? sample.compared()) != nil else { return }
    for locale in ["en_CH", "fr_FR", "en_US"] {
      guard let chart = try chart(sample, locale) else { continue }
      #expect(faults(chart.picture).isEmpty)
    }
  }

  @Test func `bars reach from the difference as assumed to those at both ends`() throws {
    let sample = try SampleComparison.small(
      complaint: #""sessions": {"fewest": 2, "likely": 3, "most": 5}"#)
    let drawing = try #require(try chart(sample, "en_CH")).picture
    let bars = drawing.shapes.compactMap { shape -> [Double]? in
      guard case .rectangle(let place, let width, _, _) = shape else { return nil }
      return [place.x, place.x + width]
    }
    // By hand: rhythm −700…50 around −200, horizon 50…−700, sessions −300…0, prices −150…−250 and −230…−170. The
    // picture reaches from −700 to 50, from 1 to 479 pixels.
    let expected = [
      [-700, -200], [-200, 50], [-200, 50], [-700, -200], [-300, -200], [-200, 0], [-200, -150],
      [-250, -200], [-230, -200],
      [-200, -170],
    ]
    let francs = bars.map { $0.map { (($0 - 1) / 478 * 750 - 700).rounded() } }
    #expect(francs == expected.map { $0.map(Double.init) })
  }
}
