internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// A warning in whole sentences: what seems wrong, with the figures that show it, and what fixes it.
struct LintWords {
  /// How people of the place say it.
  let phrases: Phrases

  var texts: any Texts { phrases.texts }
  private var style: LocaleStyle { phrases.style }

  /// What seems wrong, and on which days.
  func message(_ warning: Warning) -> String {
    texts.on(
      DaysInWords(from: warning.from, until: warning.until, style.date), sentence(warning.fact))
  }

  /// A name in the quotation marks of the language.
  func quoted(_ name: String) -> String { phrases.quoted(name) }

  /// An amount as people of the place write it.
  private func amount(_ amount: Amount) -> String { style.amount(amount) }

  /// `5 × CHF 100.00`.
  private func product(_ count: Int, _ price: Amount) -> String {
    "\(count)\u{A0}×\u{A0}\(amount(price))"
  }

  /// What a package is advertised with: a share or an amount.
  private func claim(_ claim: SessionPackage.Claim) -> String {
    switch claim {
    case .share(let share): style.share(share)
    case .amount(let amount): style.amount(amount)
    }
  }
}

// What seems wrong.
extension LintWords {
  /// What is wrong.
  private func sentence(_ fact: Warning.Fact) -> String {
    switch fact {
    case .longerCheaper(let longer, let shorter):
      texts.longerCostsLess(words(longer), than: words(shorter))
    case .placeholder(let service, let next): farBelow(service, next)
    case .farFromKind(let service, let usual): farFromKind(service, usual)
    case .groupRoundedUp(let group, let service, let full, let rounded):
      texts.groupRoundedUp(
        quoted(group), service: quoted(service), from: amount(full), to: amount(rounded))
    case .roundedAway(let item, let belonging, let unrounded):
      roundedAway(belonging, quoted(item), from: amount(unrounded))
    case .groupFree(let group): texts.paysNothing(group: quoted(group))
    case .groupFreeItem(let group, let item):
      texts.costsNothing(quoted(item), for: quoted(group))
    case .reducedDearer(let belonging, let item, let price, let ordinary):
      dearer(belonging, quoted(item), amount(price), than: amount(ordinary))
    case .insurancePaysNothing(let insurance): texts.paysNothing(quoted(insurance))
    case .idleInsuranceRule(let rule, let cap, let insurance):
      texts.neverReached(quoted(insurance), rule, amount(cap))
    case .missingText(let path, let languages): missing([path], in: languages)
    case .noSource(let complaint): texts.noSource(quoted(complaint))
    case .unusedCase(let complaint): texts.unusedCase(quoted(complaint))
    case .twinPlan(let plan, let other): texts.twinPlan(quoted(plan), of: quoted(other))
    case .unpayablePlan(let plan, let service):
      texts.unpayablePlan(quoted(plan), service: quoted(service))
    case .unusedService(let service): texts.unusedService(quoted(service))
    case .unusedPackage(let package): texts.unusedPackage(quoted(package))
    case .membershipNotCheaper(let membership, let single): notCheaper(membership, single, nil)
    case .membershipTooLong(let membership, let time): texts.tooLong(quoted(membership), time)
    case .offerPast(let package, let last, let first):
      texts.offerPast(quoted(package), last: style.date(last), list: style.date(first))
    case .sameName(let name): texts.sameName(quoted(name))
    case .dailyPlan(let plan): texts.dailyPlan(quoted(plan))
    case .courseTooLong(let plan, let complaint, let horizon):
      texts.courseTooLong(quoted(plan), for: complaint.map(quoted), within: horizon)
    case .change(let fact): sentence(fact)
    case .package(let fact): sentence(fact)
    }
  }

  /// A price by the hour that is less than half of the next cheapest.
  private func farBelow(_ service: Warning.TimedPrice, _ next: Warning.TimedPrice) -> String {
    texts.farBelow(
      quoted(service.name), at: amount(service.perHour), next: quoted(next.name),
      at: amount(next.perHour))
  }

  /// A price by the hour that is far from what is usual.
  private func farFromKind(_ service: Warning.TimedPrice, _ usual: Amount) -> String {
    texts.farFromKind(quoted(service.name), at: amount(service.perHour), usual: amount(usual))
  }

  /// What seems wrong with a dated change.
  private func sentence(_ fact: Warning.ChangeFact) -> String {
    switch fact {
    case .overlap(let value, let first, let other):
      texts.changesOverlap(
        on: style.date(value.day), value.target, first: place(first), to: other, last: value.value)
    case .withoutEffect(let value):
      texts.changeWithoutEffect(on: style.date(value.day), value.target, to: value.value)
    case .packageLeftBehind(let move), .feeLeftBehind(let move):
      texts.packageLeftBehind(words(move))
    case .reducedLeftBehind(.group(let group), let move):
      texts.priceLeftBehind(words(move), for: quoted(group))
    case .reducedLeftBehind(.membership(let membership), let move):
      texts.priceLeftBehind(words(move), forMembersOf: quoted(membership))
    case .beforeList(let day, let first):
      texts.changeBeforeList(on: style.date(day), list: style.date(first))
    case .farOff(let day): texts.changeFarOff(on: style.date(day))
    }
  }

  /// What seems wrong with a package by itself, or held against another.
  private func sentence(_ fact: Warning.PackageFact) -> String {
    switch fact {
    case .notCheaper(let package, let single, let group):
      notCheaper(package, single, group)
    case .roundedUp(let package, let singles):
      texts.packageRoundedUp(
        quoted(package.name), to: amount(package.price), over: amount(singles))
    case .asMuchAsFewer(let package, let fewer, let single):
      texts.asMuchAsFewer(
        quoted(package.name), at: amount(package.price), for: package.sessions, fewer: fewer,
        singly: product(fewer, single))
    case .claimDiffers(let package, let claimed, let single, let promised):
      texts.claimDiffers(
        quoted(package.name), claim: claim(claimed), off: product(package.sessions, single),
        promised: amount(promised), price: amount(package.price),
        difference: style.difference(package.price - promised))
    case .dearer(let bigger, let smaller):
      texts.biggerDearer(words(bigger), than: words(smaller))
    case .asMuchAsSmaller(let bigger, let smaller):
      texts.asMuchAsSmaller(words(bigger), than: words(smaller))
    case .twin(let package, let other): texts.twinPackage(words(package), of: words(other))
    case .cannotBeUsedUp(let use, let usable):
      texts.cannotBeUsedUp(
        quoted(use.package), sessions: use.sessions, valid: use.valid,
        every: use.every, plan: quoted(use.plan), usable: usable)
    }
  }

  /// What is not said in some languages, by their codes.
  func missing(_ paths: [String], in languages: [String]) -> String {
    texts.missing(paths, in: phrases.joined(languages.map(style.language(named:))))
  }

  /// A package that saves nothing, or costs more than its sessions singly.
  private func notCheaper(
    _ package: Warning.PackagePrice, _ single: Warning.SinglePrice, _ group: String?
  ) -> String {
    let (name, price) = (quoted(package.name), amount(package.price))
    let singles = single.price * package.sessions
    let plain = product(package.sessions, single.price)
    let product = single.isDearest ? texts.dearestCovered(plain) : plain
    let group = group.map(quoted)
    guard package.price > singles else {
      return group.map { texts.savesNothing(name, for: $0, at: price, singly: product) }
        ?? texts.savesNothing(name, at: price, singly: product)
    }
    let (more, total) = (amount(package.price - singles), amount(singles))
    return group.map {
      texts.costsMoreThanSingly(name, for: $0, at: price, by: more, singly: product, total)
    } ?? texts.costsMoreThanSingly(name, at: price, by: more, singly: product, total)
  }

  /// A service with its price and duration.
  private func words(_ service: Warning.TimedPrice) -> TimedPriceInWords {
    TimedPriceInWords(
      name: quoted(service.name), price: amount(service.price),
      time: style.duration(minutes: service.minutes))
  }

  /// A package with its price, and that of one of its sessions.
  private func words(_ package: Warning.PackagePrice) -> PackageInWords {
    PackageInWords(
      name: quoted(package.name), price: amount(package.price), each: amount(package.perSession),
      sessions: package.sessions)
  }

  /// A package whose price stayed while that of its service moved.
  private func words(_ move: Warning.LeftBehind) -> LeftBehindInWords {
    let discount = move.discount.map(style.share)
    return LeftBehindInWords(
      date: style.date(move.day), service: quoted(move.service), from: amount(move.single.before),
      to: amount(move.single.after),
      others: move.others.isEmpty ? nil : phrases.joined(move.others.map(quoted)),
      package: quoted(move.package.name), price: amount(move.package.price),
      discounts: (discount.before, discount.after), coversMore: move.coversMore)
  }

  /// The line, for a file; the option, as it was written.
  private func place(_ place: Problem.Place) -> String {
    switch place {
    case .file(_, let line, _): texts.line(line)
    case .option(let option): option
    }
  }
}

// What fixes it.
extension LintWords {
  /// What would fix what seems wrong.
  func fix(_ warning: Warning) -> String {
    switch warning.fix {
    case .checkServices: texts.checkServices
    case .putInPrice: texts.putInPrice
    case .roundFiner(let step): texts.roundFiner(amount(step))
    case .costLess(let limit): texts.costLess(than: amount(limit))
    case .feeLess(let limit): texts.feeLess(than: amount(limit))
    case .correctTime: texts.correctTime
    case .correctDay: texts.correctDay
    case .correctDayOrRemovePackage: texts.correctDayOrRemovePackage
    case .nameApart: texts.nameApart
    case .correctRhythm: texts.correctRhythm
    case .lookFurther(let time?): texts.lookFurther(atLeast: time)
    case .lookFurther(nil): texts.hurry
    case .removeFree: texts.removeFree
    case .correctDiscount: texts.correctDiscount
    case .costAtMost(let most, let package): texts.costAtMost(amount(most), quoted(package))
    case .checkPackage: texts.checkPackage
    case .printOrClaim(let price, let honest):
      texts.print(amount(price), orClaim: claim(honest))
    case .correctOrRemove(let smaller): texts.correctOrRemove(quoted(smaller))
    case .validLonger(let time, let sessions):
      texts.validLonger(atLeast: time, orSessions: sessions)
    case .keepOne: texts.keepOneChange
    case .putInValue: texts.putInValue
    case .moveToo(let path): texts.moveToo(path)
    case .moveKeepingDiscount(let path, let kept): texts.moveToo(path, to: amount(kept))
    case .moveOrSplit(let path): texts.moveOrSplit(path)
    case .nameSource: texts.nameSource
    case .useCase: texts.useCase
    case .removeTwin: texts.removeTwin
    case .putInPriceOrRemovePlan: texts.putInPriceOrRemovePlan
    case .nothingIfSoldSingly: texts.nothingIfSoldSingly
    case .nothingIfSold: texts.nothingIfSold
    case .costAtMostOrLeaveOut(let most): texts.costAtMostOrLeaveOut(amount(most))
    case .letInsurancePay: texts.letInsurancePay
    case .nothingIfPolicySaysSo: texts.nothingIfPolicySaysSo
    case .translate: texts.translate
    }
  }
}
