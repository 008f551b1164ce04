import CareCommands
import Foundation

let outcome = Application.run(Array(CommandLine.arguments.dropFirst()), in: .real)
exit(World.carryOut(outcome).rawValue)
