public import CareModel
internal import Wording

/// Reads price lists of format 1.
public enum PriceListReader {
  /// The most bytes that a price list may have: 4 MiB.
  public static let mostBytes = JSONReader.mostBytes

  /// Reads a price list, or says everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What the file is called, for messages.
  ///   - settings: Values that replace some of the file's, in order.
  /// - Returns: A list that is valid by construction.
  /// - Throws: ``InvalidPriceList`` with every mistake, in the order of the file.
  /// - Complexity: O(bytes × (1 + changes)).
  public static func read(
    _ bytes: [UInt8], named name: String, settings: [Setting] = []
  ) throws(InvalidPriceList) -> PriceList {
    var reading = Reading(bytes: bytes)
    let list = tree(of: bytes, settings: settings, &reading)
      .flatMap { PriceListResolver.resolve($0, &reading) }
    let problems = reading.problems(file: name, options: settings.map(\.source))
    guard problems.isEmpty, let list else { throw InvalidPriceList(problems: problems) }
    return list
  }

  /// The file as JSON, with the settings in place.
  private static func tree(
    of bytes: [UInt8], settings: [Setting], _ reading: inout Reading
  ) -> JSON? {
    let read = JSONReader.read(bytes)
    for mistake in read.mistakes {
      reading.report(mistake.message, at: .offset(mistake.offset), path: mistake.path)
    }
    guard var json = read.value else { return nil }
    for (index, setting) in settings.enumerated() {
      let path = setting.path.split(separator: ".", omittingEmptySubsequences: false)
        .map(String.init)
      do throws(NoSuchPath) {
        let origin = JSON.Origin.option(index)
        let new = Replacement(value: setting.json(at: origin), origin: origin)
        json = try json.setting(path[...], to: new, in: Shape.priceList.schema)
      } catch {
        reading.report(error.message, at: .option(index), path: path.map(Quoted.plain))
      }
    }
    return json
  }
}
