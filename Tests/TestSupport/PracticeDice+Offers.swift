internal import CareModel

// What is sold.
extension PracticeDice {
  mutating func serviceList() -> String {
    let same = amount()
    return list("services", services) { dice, index in
      var price = dice.isFlat ? same : dice.amount()
      if !dice.isFlat, dice.random.chance(3) { price = #""on request""# }
      if !dice.isFlat { dice.changeable.append(("services.s\(index).price", ["20", "40", "80"])) }
      let tax = index >= dice.ownTaxFrom ? #", "tax": "2.6%""# : ""
      let minutes = dice.random.pick([25, 30, 60, 90])
      return
        #"{"id": "s\#(index)", "name": "S\#(index)", "minutes": \#(minutes), "price": \#(price)\#(tax)}"#
    }
  }

  mutating func packageList() -> String {
    packages = random.pick(isWhole ? [1, 1, 2, 2] : [0, 1, 1, 2, 2, 3])
    return list("packages", packages) { dice, index in
      let covers = dice.covered()
      let sessions = dice.random.pick([2, 2, 3, 3, 4, 5])
      let path = "packages.p\(index)"
      var members = [
        #""id": "p\#(index)", "name": "P\#(index)", "covers": \#(dice.ids(covers)), "sessions": \#(sessions)"#
      ]
      members.append(dice.terms(of: covers, sessions, path))
      switch dice.random.int(1...10) {
      case ...5:
        members.append("\"valid\": \"\(dice.interval())\"")
        dice.changeable.append(("\(path).valid", [#""1 week""#, #""1 month""#]))
      case 6: members.append("\"until\": \"\(dice.day([0, 10, 20, 40]))\"")
      default: break
      }
      if dice.random.chance(30) {
        members.append("\"limit\": \(dice.random.int(1...2))")
        dice.changeable.append(("\(path).limit", ["1", "2"]))
      }
      if dice.random.chance(20) {
        let from = dice.random.chance(50) ? "\"from\": \"\(dice.day([0, 7, 14]))\"" : ""
        let to = from.isEmpty ? "\"to\": \"\(dice.day([0, 14, 30]))\"" : ""
        members.append("\"offered\": {\(from)\(to)}")
      }
      return "{\(members.joined(separator: ", "))}"
    }
  }

  mutating func terms(of covers: [Int], _ sessions: Int, _ path: String) -> String {
    if isFlat || covers.count == 1 {
      if random.chance(25) { return "\"discount\": \"\(percent())\"" }
      if random.chance(25) { return "\"payFor\": \(random.int(1...sessions))" }
    }
    if random.chance(2) { return #""price": "on request""# }
    changeable.append(("\(path).price", ["40", "60", "100", "150"]))
    return "\"price\": \(random.pick(["40", "50", "60", "80", "90", "100", "120", "150", "0"]))"
  }

  mutating func membershipList() -> String {
    memberships = random.pick(isWhole ? [1, 1, 2] : [0, 0, 1, 1, 1, 2])
    return list("memberships", memberships) { dice, index in
      let covers = dice.covered()
      let fee = dice.random.pick(["0", "10", "20", "25", "30", "40", "60"])
      let path = "memberships.m\(index)"
      dice.changeable += [("\(path).fee", ["15", "30"]), ("\(path).sessions", ["0", "1", "2"])]
      let every = dice.random.pick(["5 days", "1 week", "2 weeks", "1 month", "1 month"])
      var members = [
        #""id": "m\#(index)", "name": "M\#(index)", "covers": \#(dice.ids(covers)), "fee": \#(fee), "every": "\#(every)", "sessions": \#(dice.random.pick([0, 1, 1, 2, 3]))"#
      ]
      if dice.random.chance(35) { members.append("\"keeps\": \"\(dice.interval())\"") }
      if dice.random.chance(dice.isWhole ? 0 : 35) {
        members.append("\"minimum\": \"\(dice.interval())\"")
      }
      if dice.random.chance(25) {
        members.append("\"discount\": \"\(dice.percent())\"")
      } else if dice.random.chance(35) {
        let prices = covers.map { "\"s\($0)\": \(dice.amount())" }
        members.append("\"prices\": {\(prices.joined(separator: ", "))}")
      }
      return "{\(members.joined(separator: ", "))}"
    }
  }

  mutating func concessionList() -> String {
    list("concessions", 2) { dice, index in
      if index == 0 { return #"{"id": "c0", "name": "C0", "discount": "\#(dice.percent())"}"# }
      var prices = (0..<dice.services).filter { _ in dice.random.chance(60) }.map {
        "\"s\($0)\": \(dice.amount())"
      }
      prices += (0..<dice.packages).filter { _ in dice.random.chance(40) }.map {
        "\"p\($0)\": \(dice.random.pick(["30", "60", "90", "200"]))"
      }
      if prices.isEmpty { prices = ["\"s0\": 15"] }
      return #"{"id": "c1", "name": "C1", "prices": {\#(prices.joined(separator: ", "))}}"#
    }
  }

  mutating func extraList() -> String {
    extras = random.pick([0, 0, 1, 2])
    return list("extras", extras) { dice, index in
      dice.changeable.append(("extras.x\(index).perVisit", ["0", "9.95"]))
      return
        #"{"id": "x\#(index)", "name": "X\#(index)", "perVisit": \#(dice.random.pick(["5", "12.35"]))}"#
    }
  }

  mutating func insuranceList() -> String {
    list("insurances", 1) { dice, _ in
      let covers = dice.random.some(of: Array(0..<dice.services), percent: 60)
      var members = [#""id": "i", "name": "I", "covers": \#(dice.ids(covers))"#]
      if dice.random.chance(75) { members.append("\"share\": \"\(dice.percent())\"") }
      if dice.random.chance(40) {
        members.append("\"eligible\": {\(dice.caps(["20", "40", "75"]))}")
      }
      if dice.random.chance(60) {
        let year =
          dice.random.chance(60) ? [#""perYear": \#(dice.random.pick([15, 30, 45, 80]))"#] : []
        let caps = year + (dice.random.chance(60) ? [dice.caps(["10", "25", "37.55"])] : [])
        members.append("\"refund\": {\(caps.joined(separator: ", "))}")
      }
      if dice.random.chance(40) {
        members.append("\"excess\": \(dice.random.pick(["10", "25", "50", "130"]))")
      }
      if dice.random.chance(30) { members.append("\"sessions\": \(dice.random.int(1...4))") }
      if dice.random.chance(50) {
        members.append("\"year\": \"\(dice.random.pick(["calendar", "first session"]))\"")
      }
      if dice.random.chance(50) {
        members.append("\"prepaid\": \"\(dice.random.pick(["share", "none"]))\"")
      }
      return "{\(members.joined(separator: ", "))}"
    }
  }

  mutating func caps(_ amounts: [String]) -> String {
    "\"\(random.pick(["perSession", "perHour"]))\": \(random.pick(amounts))"
  }

  mutating func changeList() -> String {
    let count = random.pick([0, 0, 1, 1, 2])
    let days = [0, 7, 14, 25, 45].shuffled(using: &random).prefix(count)
    let all = changeable
    return list("changes", all.isEmpty ? 0 : count) { dice, index in
      let picked = Set((0..<dice.random.int(1...3)).map { _ in dice.random.int(0...all.count - 1) })
      let texts = picked.sorted().map { "\"\(all[$0].path)\": \(dice.random.pick(all[$0].values))" }
      return
        #"{"from": "\#(dice.start + days[index])", "set": {\#(texts.joined(separator: ", "))}}"#
    }
  }
}
