internal import CareModel
internal import CarePublishing
internal import CareReports
internal import Diagnostics
internal import PriceListFormat

/// A price list's file, as it was read, and the values that replace some of its own.
struct ListFile: Sendable {
  /// The file.
  private(set) var bytes: [UInt8]
  /// What it is called in messages.
  let name: String
  /// Values that replace some of the file's, in order.
  private(set) var settings: [Override]
  /// The language in which texts that have it are shown; `nil` for the list's own.
  private(set) var language: Language?

  /// Reads it, once, so that standard input serves as well as any other.
  ///
  /// - Throws: ``InputFailure`` if it cannot be read.
  init(
    _ asked: String?, settings: [SettingWord], language: Language? = nil, in world: World
  ) throws(InputFailure) {
    let pricing = world.priceListName(asked)
    bytes = try pricing == "-" ? world.readInput() : Self.read(pricing, in: world)
    name = Self.name(pricing, world.texts)
    self.settings = settings.map(\.setting)
    self.language = language
  }

  /// The bytes of a file; where there is none, it is said how to get one.
  private static func read(_ pricing: String, in world: World) throws(InputFailure) -> [UInt8] {
    do throws(InputFailure) {
      return try world.readFile(pricing)
    } catch {
      guard error.reason == .notFound else { throw error }
      throw InputFailure(
        name: pricing,
        reason: .noPriceList(
          writtenBy: "'\(Application.name) init'", chosenBy: "--pricing / \(ListOptions.variable)"))
    }
  }

  /// The same file with those values in place.
  func setting(_ settings: [Override]) -> ListFile {
    var file = self
    file.settings = settings
    return file
  }

  /// Another file in its place, under the same settings.
  func with(_ bytes: [UInt8]) -> ListFile {
    var file = self
    file.bytes = bytes
    return file
  }

  /// The same file with its texts in a language, where it has them.
  func speaking(_ language: Language) -> ListFile {
    var file = self
    file.language = language
    return file
  }

  /// What a price list is called in messages.
  static func name(_ pricing: String, _ texts: any Texts) -> String {
    pricing == "-" ? texts.standardInput : Quoted.whole(pricing)
  }

  /// What the list says, in a few digits.
  var fingerprint: Fingerprint { Fingerprint(of: bytes, settings: settings) ?? .ofNothing }

  /// The list, with further values in place that follow from other options, and every list that
  /// follows from it by replacing values.
  func scenarios(adding more: [Override] = []) throws(InvalidPriceList) -> Scenarios {
    try Scenarios(bytes, named: name, settings: settings + more, language: language?.code)
  }

  /// The list.
  func priceList() throws(InvalidPriceList) -> PriceList { try scenarios().base }

  /// The list, and where its values stand.
  func located() throws(InvalidPriceList) -> LocatedPriceList {
    try scenarios().located
  }
}

extension World {
  /// The price list that is meant: what was asked for, else what the environment names, else the usual
  /// file.
  func priceListName(_ asked: String?) -> String {
    let named = variables[ListOptions.variable].flatMap { $0.isEmpty ? nil : $0 }
    return asked ?? named ?? ListOptions.usualFile
  }
}
