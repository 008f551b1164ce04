extension Form {
  /// A regular expression for the whole text, for the printed schema.
  var pattern: String {
    switch self {
    case .id: "^[a-z0-9][a-z0-9-]*$"
    case .percentage: "^(100(\\.0{1,4})?|[0-9]{1,2}(\\.[0-9]{1,4})?)%$"
    case .interval: "^[1-9][0-9]* (days?|weeks?|months?|years?)$"
    case .day: "^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
    case .seasonDate: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
    case .currency: "^[A-Z]{3}$"
    case .locale: "^[a-z]{2,3}(_[A-Z]{2})?$"
    }
  }
}
