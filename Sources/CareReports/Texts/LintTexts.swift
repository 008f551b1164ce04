/// What in a valid price list looks wrong, and what mends it.
package protocol LintTexts {
}
