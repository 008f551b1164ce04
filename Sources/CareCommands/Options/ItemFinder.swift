internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics

/// Finds items of a price list by their ids, and says which there are where one is wrong.
struct ItemFinder {
  /// In which a wrong id is told.
  let texts: any Texts

  /// The item of an id.
  ///
  /// - Throws: ``UsageError``, with the nearest id or all there are, if the list has none.
  func find<Item: Identified>(
    _ id: ID, in items: [Item], _ kind: NamedItem
  ) throws(UsageError) -> Ref<Item> {
    if let ref = items.ref(id) { return ref }
    throw missing(id, among: items.map(\.id), kind)
  }

  /// The items of several ids.
  ///
  /// - Throws: ``UsageError`` if the list has none of one, or one is given twice.
  func findEach<Item: Identified>(
    _ ids: [ID], in items: [Item], _ kind: NamedItem
  ) throws(UsageError) -> [Ref<Item>] {
    for (index, id) in ids.enumerated() where ids[..<index].contains(id) {
      throw UsageError(texts.givenTwice(kind, Quoted.word(id.text)))
    }
    return try ids.map { id throws(UsageError) in try find(id, in: items, kind) }
  }

  /// That there is no such item, with the nearest that there is.
  func missing(_ id: ID, among ids: [ID], _ kind: NamedItem) -> UsageError {
    let names = ids.map(\.text)
    let start = texts.thereIsNo(kind, Quoted.word(id.text))
    if let near = Suggestion.nearest(to: id.text, among: names) {
      return UsageError(start + texts.didYouMean(Quoted.word(near)))
    }
    guard !names.isEmpty else { return UsageError(start + texts.listHasNone) }
    return UsageError(start + texts.thereIs(names.joined(separator: ", ")))
  }
}
