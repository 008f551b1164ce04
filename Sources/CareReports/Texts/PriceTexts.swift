/// The price list as a table, and what the plans are about.
package protocol PriceTexts {
}
