// Which code each fault has.

extension SyntaxFault {
  /// Its code.
  var code: Cause.Code {
    switch self {
    case .fileTooLarge: .fileTooLarge
    case .notUTF8: .notUTF8
    case .nestedTooDeep: .nestedTooDeep
    case .nothingHere: .nothingHere
    case .moreAfterEnd: .moreAfterEnd
    case .secondFile: .secondFile
    case .valueMissingAtEnd: .valueMissingAtEnd
    case .valueExpected: .valueExpected
    case .keyExpected: .keyExpected
    case .decimalComma: .decimalComma
    case .colonExpected: .colonExpected
    case .separatorExpected: .separatorExpected
    case .quoteWithinText: .quoteWithinText
    case .typographicQuote: .typographicQuote
    case .singleQuotes: .singleQuotes
    case .foreignSpace: .foreignSpace
    case .keyTwice: .keyTwice
    case .commaMissing: .commaMissing
    case .commaTooMany: .commaTooMany
    case .commaBeforeEnd: .commaBeforeEnd
    case .notClosed: .notClosed
    case .objectNotClosed: .objectNotClosed
    case .comment: .comment
    case .commentNotClosed: .commentNotClosed
    }
  }
}

extension LiteralFault {
  /// Its code.
  var code: Cause.Code {
    switch self {
    case .leadingZero: .leadingZero
    case .notANumber: .notANumber
    case .notAWord: .notAWord
    case .notClosedOnLine: .textNotClosedOnLine
    case .closedByTypographicQuote: .textClosedByTypographicQuote
    case .notClosed: .textNotClosed
    case .controlCharacter: .controlCharacter
    case .badEscape: .badEscape
    case .loneSurrogate: .loneSurrogate
    case .badUnicodeEscape: .badUnicodeEscape
    }
  }
}

extension ValueFault {
  /// Its code.
  var code: Cause.Code {
    switch self {
    case .refused: .refusedValue
    case .tooManyDecimals: .tooManyDecimals
    case .otherFormat: .otherFormat
    case .emptyText: .emptyText
    case .textTooLong: .textTooLong
    case .tooFewItems: .tooFewItems
    case .tooManyItems: .tooManyItems
    case .zeroStep: .zeroStep
    case .notALanguage: .notALanguage
    case .noLanguage: .noLanguage
    }
  }
}

extension KeyFault {
  /// Its code.
  var code: Cause.Code {
    switch self {
    case .unknown: .unknownKey
    case .missing: .missingKey
    case .noneOf: .missingOneOfKeys
    case .excluded: .excludedKey
    }
  }
}

extension ReferenceFault {
  /// Its code.
  var code: Cause.Code {
    switch self {
    case .idTwice: .idTwice
    case .unknown: .unknownID
    case .coveredTwice: .coveredTwice
    case .addedTwice: .addedTwice
    case .notCovered: .notCovered
    case .serviceAndPackage: .serviceAndPackage
    }
  }
}

extension PriceFault {
  /// Its code.
  var code: Cause.Code {
    switch self {
    case .paysForMore: .paysForMore
    case .claimBesideRule: .claimBesideRule
    case .endsBefore: .endsBefore
    case .unequalPrices: .unequalPrices
    case .packageTooDear: .packageTooDear
    case .unequalTaxes: .unequalTaxes
    case .taxLeftOpen: .taxLeftOpen
    case .lengthUnknown: .lengthUnknown
    }
  }
}

extension PlanFault {
  /// Its code.
  var code: Cause.Code {
    switch self {
    case .secondResolution: .secondResolution
    case .noCase: .noCase
    case .seasonOfCounted: .seasonOfCounted
    case .openResolves: .openResolves
    case .openBeforeLast: .openBeforeLast
    case .rhythmMissing: .rhythmMissing
    case .rhythmMissingForTopUp: .rhythmMissingForTopUp
    case .likelyBelowFewest: .likelyBelowFewest
    case .mostBelowLikely: .mostBelowLikely
    case .notASessionCount: .notASessionCount
    case .tooManyClients: .tooManyClients
    }
  }
}

extension PathFault {
  /// Its code.
  var code: Cause.Code {
    switch self {
    case .noPrice: .changeOfNoPrice
    case .wholeItem: .changeOfWholeItem
    case .fixed: .changeOfFixedKey
    case .unknownKey: .pathOfUnknownKey
    case .unknownItem: .pathOfUnknownItem
    case .nothingWithin: .pathWithinValue
    case .listAbsent: .pathWithinAbsentList
    case .required: .requiredValueTakenAway
    }
  }
}

extension FileFault {
  /// Its code.
  var code: Cause.Code {
    switch self {
    case .tooLarge: .sheetTooLarge
    case .notUTF8: .sheetNotUTF8
    case .strayQuote: .strayQuote
    case .textAfterQuote: .textAfterQuote
    case .quoteNotClosed: .fieldNotClosed
    case .noHeader: .noHeader
    case .noClients: .noClients
    case .unknownColumn: .unknownColumn
    case .otherSeparator: .otherSeparator
    case .columnTwice: .columnTwice
    case .columnsMissing: .columnsMissing
    case .fieldCount: .fieldCount
    case .sameClients: .sameClients
    case .notACount: .notACount
    case .notAnArrival: .notAnArrival
    case .notAProposal: .notAProposal
    }
  }
}
