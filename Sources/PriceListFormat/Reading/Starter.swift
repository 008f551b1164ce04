/// A price list to start from.
public enum Starter {
  /// A small, valid price list that shows every part of the format in use, each under a name that
  /// says what it is for.
  ///
  /// Its prices are marked as a sample.
  public static let priceList = """
    {
      "format": 1,
      "practice": "Your practice",
      "sample": true,
      "currency": "CHF",
      "locale": "en_CH",
      "from": "2026-01-01",
      "roundTo": 0.05,
      "services": [
        {"id": "assessment", "name": "Assessment and first session", "minutes": 90, "price": 150},
        {"id": "therapeutic", "name": "Therapeutic session", "minutes": 60, "price": 125},
        {"id": "relaxation", "name": "Relaxation massage", "minutes": 60, "price": 105}
      ],
      "extras": [
        {"id": "home", "name": "Home visit", "perVisit": 30}
      ],
      "packages": [
        {"id": "therapeutic-5", "name": "Five therapeutic sessions, at a price of their own",
         "covers": ["therapeutic"], "sessions": 5, "price": 590, "valid": "6 months"},
        {"id": "relaxation-10", "name": "Ten relaxation massages for nine",
         "covers": ["relaxation"], "sessions": 10, "payFor": 9, "valid": "1 year"}
      ],
      "concessions": [
        {"id": "student", "name": "Students: so much off each single session", "discount": "10%"}
      ],
      "changes": [
        {"from": "2027-01-01",
         "set": {"services.therapeutic.price": 130, "packages.therapeutic-5.price": 615}}
      ],
      "plans": [
        {"id": "course", "name": "Therapeutic course",
         "about": {"aim": "end the complaint", "before": "an assessment",
                   "protocol": "built for the case", "target": "the cause",
                   "afterwards": "progress looked at each session"},
         "phases": [
           {"service": "assessment", "sessions": 1},
           {"service": "therapeutic", "sessions": "case", "every": "1 week", "resolves": true}
         ]},
        {"id": "relaxation", "name": "Repeated relaxation",
         "about": {"aim": "a pause", "before": "nothing", "protocol": "a full massage",
                   "target": "tension", "afterwards": "come again when you like"},
         "phases": [
           {"service": "relaxation", "every": "2 weeks"}
         ]}
      ],
      "cases": [
        {"id": "back", "name": "Back pain: put your own experience here",
         "sessions": {"fewest": 6, "likely": 8, "most": 12}, "reliefDays": 3,
         "resolves": "70%", "stopAfter": 4,
         "returns": {"chance": "40%", "after": "6 months", "topUp": 3},
         "source": "say where these figures come from, or leave this out"}
      ],
      "defaults": {"case": "back", "plans": ["course", "relaxation"], "against": "relaxation",
                   "horizon": "12 months"}
    }

    """
}
