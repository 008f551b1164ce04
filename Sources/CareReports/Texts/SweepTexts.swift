/// Many values of one or more assumptions.
package protocol SweepTexts {
}
