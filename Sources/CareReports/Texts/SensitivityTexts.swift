/// Which assumption matters most.
package protocol SensitivityTexts {
}
