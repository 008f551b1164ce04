/// What stands in a picture.
package protocol ChartTexts {
}
