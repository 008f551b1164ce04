/// Before and after a price change.
package protocol WhatIfTexts {
}
