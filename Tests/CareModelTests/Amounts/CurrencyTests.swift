import CareModel
import Foundation
import Testing

struct CurrencyTests {
  @Test(arguments: [
    ("CHF", 2), ("EUR", 2), ("GBP", 2), ("USD", 2), ("JPY", 0), ("KWD", 3), ("ISK", 0), ("TND", 3),
    ("CLF", 4), ("XOF", 0), ("MRU", 2), ("MGA", 2), ("HUF", 2),
  ])
  func `a currency has as many decimals as ISO 4217 says`(code: String, decimals: Int) throws {
    let currency = try #require(Currency(code))
    #expect(currency.decimals == decimals)
    #expect(currency.code == code)
  }

  @Test(arguments: ["", "chf", "CH", "CHFR", "XXX", "XTS", "XAU", "DEM", "ABC", " CHF", "CHF "])
  func `anything else is no currency`(code: String) {
    #expect(Currency(code) == nil)
  }

  @Test func `no code stands there twice, and each is three capitals`() {
    #expect(Set(Currency.codes).count == Currency.codes.count)
    #expect(
      Currency.codes.allSatisfy { code in
        code.utf8.count == 3 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      })
  }

  @Test func `all codes are known to Foundation`() {
    let known = Set(Locale.Currency.isoCurrencies.map(\.identifier))
    #expect(Set(Currency.codes).subtracting(known) == [])
  }

  /// Foundation's list follows CLDR, which keeps withdrawn currencies for some years, and leaves
  /// out units of account (CLF, UYW) and codes that came and went beside others (SVC, VED).
  @Test func `what Foundation has in use and we have not is withdrawn`() {
    let common = Set(Locale.commonISOCurrencyCodes)
    let withdrawn: Set = ["CUC", "HRK", "SLL", "VEF"]
    #expect(common.subtracting(Currency.codes).isSubset(of: withdrawn))
    let uncommon: Set = ["CLF", "SVC", "UYW", "VED"]
    #expect(Set(Currency.codes).subtracting(common).isSubset(of: uncommon))
  }
}
