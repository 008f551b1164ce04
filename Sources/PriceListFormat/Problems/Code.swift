extension Cause {
  /// A stable name for each thing that can be wrong, for programs.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // The brackets, commas, comments and bytes of a JSON file.
    case
      fileTooLarge, notUTF8, nestedTooDeep, nothingHere, moreAfterEnd, secondFile,
      valueMissingAtEnd, valueExpected, keyExpected, decimalComma, colonExpected,
      separatorExpected, quoteWithinText, typographicQuote, singleQuotes, foreignSpace,
      keyTwice, commaMissing, commaTooMany, commaBeforeEnd, notClosed, comment,
      commentNotClosed
    // Its numbers, words and texts.
    case
      leadingZero, notANumber, notAWord, textNotClosedOnLine, textClosedByTypographicQuote,
      textNotClosed, controlCharacter, badEscape, loneSurrogate, badUnicodeEscape
    // Values.
    case
      refusedValue, tooManyDecimals, otherFormat, emptyText, textTooLong, tooFewItems, tooManyItems,
      zeroStep, notALanguage, noLanguage
    // Keys.
    case
      unknownKey, missingKey, missingOneOfKeys, excludedKey
    // Ids and what they refer to.
    case
      idTwice, unknownID, coveredTwice, addedTwice, notCovered, serviceAndPackage
    // Prices.
    case
      paysForMore, claimBesideRule, endsBefore, unequalPrices, packageTooDear, unequalTaxes,
      taxLeftOpen, lengthUnknown
    // Plans and cases.
    case
      secondResolution, noCase, seasonOfCounted, openResolves, openBeforeLast, rhythmMissing,
      rhythmMissingForTopUp, likelyBelowFewest, mostBelowLikely, notASessionCount,
      tooManyClients
    // Paths.
    case
      changeOfNoPrice, changeOfWholeItem, changeOfFixedKey, pathOfUnknownKey,
      pathOfUnknownItem, pathWithinValue, pathWithinAbsentList, requiredValueTakenAway
    // Files of clients, and proposals.
    case
      sheetTooLarge, sheetNotUTF8, strayQuote, textAfterQuote, fieldNotClosed, noHeader,
      noClients, unknownColumn, otherSeparator, columnTwice, columnsMissing, fieldCount,
      sameClients, notACount, notAProposal
    // Any of them.
    case
      moreMistakes
  }

  /// Its name.
  public var code: Code {
    switch self {
    case .syntax(let fault): fault.code
    case .literal(let fault): fault.code
    case .value(let fault): fault.code
    case .key(let fault): fault.code
    case .reference(let fault): fault.code
    case .prices(let fault): fault.code
    case .plan(let fault): fault.code
    case .path(let fault): fault.code
    case .file(let fault): fault.code
    case .more: .moreMistakes
    }
  }
}

extension SyntaxFault {
  fileprivate var code: Cause.Code {
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
    case .comment: .comment
    case .commentNotClosed: .commentNotClosed
    }
  }
}

extension LiteralFault {
  fileprivate var code: Cause.Code {
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
  fileprivate var code: Cause.Code {
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
  fileprivate var code: Cause.Code {
    switch self {
    case .unknown: .unknownKey
    case .missing: .missingKey
    case .noneOf: .missingOneOfKeys
    case .excluded: .excludedKey
    }
  }
}

extension ReferenceFault {
  fileprivate var code: Cause.Code {
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
  fileprivate var code: Cause.Code {
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
  fileprivate var code: Cause.Code {
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
  fileprivate var code: Cause.Code {
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
  fileprivate var code: Cause.Code {
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
    case .notAProposal: .notAProposal
    }
  }
}
