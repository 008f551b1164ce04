/// A picture drawn twice: for a page, and for a phone, where the same letters need more of the room.
public struct Picture: Sendable {
  /// For a page.
  public let wide: Drawing
  /// For a phone.
  public let narrow: Drawing
}
