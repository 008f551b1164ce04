extension Cause {
  /// A stable name for each thing that can be wrong, for programs.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // MARK: The brackets, commas, comments and bytes of a JSON file.

    /// The file has more bytes than are read.
    case fileTooLarge
    /// A byte does not belong to UTF-8.
    case notUTF8
    /// Lists and objects lie too deep within one another.
    case nestedTooDeep
    /// The file has nothing but white space.
    case nothingHere
    /// Something follows the end of the value.
    case moreAfterEnd
    /// A second list or object follows the first.
    case secondFile
    /// The file ends where a value should be.
    case valueMissingAtEnd
    /// Something stands where a value should.
    case valueExpected
    /// Something stands where a key should.
    case keyExpected
    /// A number has a decimal comma.
    case decimalComma
    /// No colon follows a key.
    case colonExpected
    /// Neither a comma nor the closing bracket follows an element.
    case separatorExpected
    /// A text seems to have ended at a quotation mark of its own.
    case quoteWithinText
    /// A text begins with a typographic quotation mark.
    case typographicQuote
    /// A text stands in single quotes.
    case singleQuotes
    /// There is a space that JSON does not know, or an invisible character.
    case foreignSpace
    /// A key stands in an object a second time.
    case keyTwice
    /// There is no comma before an element.
    case commaMissing
    /// A comma follows a comma.
    case commaTooMany
    /// A comma stands before the closing bracket.
    case commaBeforeEnd
    /// The file ends before a list or object is closed.
    case notClosed
    /// An object is not closed before the next one begins.
    case objectNotClosed
    /// There is a comment, which JSON does not have.
    case comment
    /// The file ends within a comment.
    case commentNotClosed

    // MARK: Its numbers, words and texts.

    /// A number begins with a needless zero.
    case leadingZero
    /// Digits and signs do not make a number.
    case notANumber
    /// A word is none of JSON's three.
    case notAWord
    /// A text is open at the end of its line.
    case textNotClosedOnLine
    /// The same, on a line with a typographic quotation mark.
    case textClosedByTypographicQuote
    /// The file ends within a text.
    case textNotClosed
    /// A text has a control character that must be escaped.
    case controlCharacter
    /// A backslash in a text is followed by what cannot follow it.
    case badEscape
    /// An escape is half a character, without its other half.
    case loneSurrogate
    /// The escape `\u` is not followed by four hexadecimal digits.
    case badUnicodeEscape

    // MARK: Values.

    /// A value is not what is expected in its place.
    case refusedValue
    /// An amount is more exact than the currency.
    case tooManyDecimals
    /// The file has a format that is not read.
    case otherFormat
    /// A text has no visible character.
    case emptyText
    /// A text has more characters than anybody would read.
    case textTooLong
    /// A list has fewer items than it must have.
    case tooFewItems
    /// A list has more items than it may have.
    case tooManyItems
    /// Prices are to be rounded to steps of nothing.
    case zeroStep
    /// A text by language has a key that is no language's code.
    case notALanguage
    /// A text by language has no language.
    case noLanguage

    // MARK: Keys.

    /// An object has a key that the format does not have.
    case unknownKey
    /// A key is not there that must be.
    case missingKey
    /// None of several keys is there, one of which must be.
    case missingOneOfKeys
    /// A key stands beside another that excludes it.
    case excludedKey

    // MARK: Ids and what they refer to.

    /// An item has the id of another of its list.
    case idTwice
    /// An id names nothing.
    case unknownID
    /// An offer covers a service twice.
    case coveredTwice
    /// A phase adds an extra twice.
    case addedTwice
    /// A membership has a price for a service that it does not cover.
    case notCovered
    /// An id names a service and a package.
    case serviceAndPackage

    // MARK: Prices.

    /// More sessions of a package are to be paid for than it has.
    case paysForMore
    /// A package claims a discount, and its own rule is one.
    case claimBesideRule
    /// An offer ends before it begins.
    case endsBefore
    /// A rule needs services of one price, and they have several.
    case unequalPrices
    /// A derived price is above the largest amount.
    case packageTooDear
    /// The services of a package have different taxes.
    case unequalTaxes
    /// Nothing says whether a price contains its tax.
    case taxLeftOpen
    /// A cap for each hour needs the length of a service's sessions.
    case lengthUnknown

    // MARK: Plans and cases.

    /// A second phase of a plan sets out to resolve.
    case secondResolution
    /// A phase takes its sessions from the case, and the list has none.
    case noCase
    /// A phase with a number of sessions has a season.
    case seasonOfCounted
    /// An open phase sets out to resolve.
    case openResolves
    /// An open phase is followed by another.
    case openBeforeLast
    /// A phase of several sessions does not say how often.
    case rhythmMissing
    /// The same of a phase whose later sessions a case needs.
    case rhythmMissingForTopUp
    /// The likely number of sessions is below the fewest.
    case likelyBelowFewest
    /// The largest number of sessions is below the likely one.
    case mostBelowLikely
    /// A key of a table of sessions is no number of them.
    case notASessionCount
    /// A table of sessions has more clients than are counted.
    case tooManyClients

    // MARK: Paths.

    /// A dated change names nothing that has a price.
    case changeOfNoPrice
    /// A dated change names a whole item or list.
    case changeOfWholeItem
    /// A dated change names what makes an item the one it is.
    case changeOfFixedKey
    /// A path has a key that the format does not have.
    case pathOfUnknownKey
    /// A path names an item that the list does not have.
    case pathOfUnknownItem
    /// A path leads into a single value.
    case pathWithinValue
    /// A path leads into a list that is left out.
    case pathWithinAbsentList
    /// What must be there is to be taken away.
    case requiredValueTakenAway

    // MARK: Files of clients, and proposals.

    /// The file has more bytes than are read.
    case sheetTooLarge
    /// A byte does not belong to UTF-8.
    case sheetNotUTF8
    /// A quotation mark stands within a field without any around it.
    case strayQuote
    /// Something follows the closing quotation mark of a field.
    case textAfterQuote
    /// The file ends within a field in quotation marks.
    case fieldNotClosed
    /// The file has no line.
    case noHeader
    /// The file has no line but the header.
    case noClients
    /// The header has a column that is not known.
    case unknownColumn
    /// The header's columns are separated by something else than commas.
    case otherSeparator
    /// The header has a column twice.
    case columnTwice
    /// The header lacks a column that must be there.
    case columnsMissing
    /// A line has more or fewer fields than the header.
    case fieldCount
    /// A line is of the same clients as an earlier one.
    case sameClients
    /// A number of clients is none.
    case notACount
    /// When clients come first is not told.
    case notAnArrival
    /// A proposal is no object of paths and values.
    case notAProposal

    // MARK: Any of them.

    /// More is wrong than is told.
    case moreMistakes
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
