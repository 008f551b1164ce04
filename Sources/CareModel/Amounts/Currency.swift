/// A currency of ISO 4217: its code, and how many decimals its amounts have.
public struct Currency: Hashable, Sendable {
  /// Three capital letters: `CHF`.
  public let code: String
  /// The digits after the point: CHF 2, JPY 0, KWD 3.
  public let decimals: Int

  /// The currency of that code; `nil` if ISO 4217 has none in use.
  public init?(_ code: String) {
    guard let row = Self.table.first(where: { $0.codes.contains(code) }) else { return nil }
    self.code = code
    self.decimals = row.decimals
  }

  /// The most decimals that a currency has.
  public static let mostDecimals = 4

  /// ISO 4217's code for where no currency is involved; no price list may have it.
  package static let none = Currency(code: "XXX", decimals: 0)

  private init(code: String, decimals: Int) {
    self.code = code
    self.decimals = decimals
  }

  /// Every code, for messages that name the nearest one.
  public static var codes: [String] { table.flatMap(\.codes) }

  /// ISO 4217, list one, by number of decimals.
  private static let table: [(decimals: Int, codes: [String])] = [
    (2, words(twoDecimals)),
    (0, words("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF")),
    (3, words("BHD IQD JOD KWD LYD OMR TND")),
    (4, words("CLF UYW")),
  ]

  private static let twoDecimals = """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD \
    CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD \
    GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD \
    MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP \
    PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS \
    TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
    """

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
