package import CareModel
internal import PriceListFormat

/// The list that a text of `pricing.json` describes.
package func readList(_ text: String) throws -> PriceList {
  try PriceListReader.read(Array(text.utf8), named: "pricing.json")
}

/// A list of that currency with these members, and a plan of the service `s` if none is given.
package func readList(currency: String = "CHF", with members: String) throws -> PriceList {
  let phases = #"[{"service": "s", "sessions": 1}]"#
  let plans = #""plans": [{"id": "plan", "name": "Plan", "phases": \#(phases)}]"#
  let given = members.contains(#""plans""#) ? members : "\(members), \(plans)"
  return try readList(
    #"{"format": 1, "practice": "P", "currency": "\#(currency)", "locale": "en_CH", \#(given)}"#)
}
