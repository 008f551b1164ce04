/// Who pays, as far as the way to pay depends on it, besides the group.
struct Payer: Sendable {
  /// Sessions that are paid for already.
  var holdings: [Holding] = []
  /// The membership that the client has already.
  var member: MemberSince?
  /// Who pays a share back.
  var insurance: Ref<Insurance>?
  /// What may be bought and joined.
  var offers = OfferChoice.all
}
