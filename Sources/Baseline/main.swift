// Does nothing, but links what `carecost` links: what starting such a program costs, whatever it does.
import CareCommands
import Foundation

_ = Application.run
print("nothing")
