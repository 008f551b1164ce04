/// What a terminal shows in place of tables and a picture: a drawing in characters.
struct Sketch: Sendable {
  /// In the order in which they are shown.
  let tables: [Table]
  /// What the characters mean; a sentence each.
  var legend: [String] = []
}
