internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics

/// Finds items of a price list by what people call them, and says which there are where that is wrong.
struct ItemFinder {
  /// In which a wrong id is told.
  let texts: any Texts

  /// The item that a word means.
  ///
  /// - Throws: ``UsageError``, with all that there are, if the list has none, or several that may be
  ///   meant.
  func find<Item: Named>(
    _ word: ItemWord, in items: [Item], _ kind: NamedItem
  ) throws(UsageError) -> Ref<Item> {
    let found = items.refs.called(word.argument, in: items)
    if found.count == 1 { return found[0] }
    let start =
      found.isEmpty
      ? texts.thereIsNo(kind, Quoted.word(word.argument))
      : texts.thereAreSeveral(kind, Quoted.word(word.argument))
    throw UsageError(start + end(word, items, found))
  }

  /// The items that several words mean.
  ///
  /// - Throws: ``UsageError`` if the list has none of one, or one is given twice.
  func findEach<Item: Named>(
    _ words: [ItemWord], in items: [Item], _ kind: NamedItem
  ) throws(UsageError) -> [Ref<Item>] {
    let found = try words.map { word throws(UsageError) in try find(word, in: items, kind) }
    for (index, ref) in found.enumerated() where found[..<index].contains(ref) {
      throw UsageError(texts.givenTwice(kind, Quoted.word(items[ref].id.text)))
    }
    return found
  }

  /// The nearest, or all that there are.
  private func end<Item: Named>(
    _ word: ItemWord, _ items: [Item], _ found: [Ref<Item>]
  ) -> String {
    guard !items.isEmpty else { return texts.listHasNone }
    let near = Suggestion.nearest(
      to: word.argument, among: items.map(\.id.text) + items.map(\.name))
    if found.isEmpty, let near { return texts.didYouMean(Quoted.word(near)) }
    return texts.thereIs(listed(found.isEmpty ? items : found.map { items[$0] }))
  }

  /// `course (Therapeutic course), relaxation (Repeated relaxation)`.
  func listed(_ items: [some Named]) -> String {
    items.map { "\($0.id) (\(Quoted.whole($0.name)))" }.joined(separator: ", ")
  }
}

extension Array {
  /// Those of an id; else those of a name, in any language; else those of whose id or name it is a part.
  func called<Item: Named>(_ word: String, in items: [Item]) -> [Ref<Item>]
  where Element == Ref<Item> {
    if let id = ID(word), let ref = items.ref(id) { return [ref] }
    let wanted = WrittenDate.folded(word[...])
    let calls = map { ref in
      [items[ref].id.text] + items[ref].names.translations.map { WrittenDate.folded($0.text[...]) }
    }
    let whole = zip(self, calls).filter { $1.contains(wanted) }.map(\.0)
    if !whole.isEmpty { return whole }
    return zip(self, calls).filter { $1.contains { $0.contains(wanted) } }.map(\.0)
  }
}
