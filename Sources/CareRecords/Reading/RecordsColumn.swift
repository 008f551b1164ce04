internal import Foundation

/// What a column of a booking export says.
package enum RecordsColumn: String, CaseIterable, Sendable {
  /// The day of the session; a time beside it is left out.
  case date
  /// Who came: a name, or a number that stands for one.
  case client
  /// A number or code that stands for who came; it goes before the name.
  case clientID = "client-id"
  /// The first part of a name that has two columns.
  case firstName = "first-name"
  /// The second part of such a name.
  case lastName = "last-name"
  /// Where to write to who came; taken for the client where there is no name.
  case email
  /// What was given.
  case service
  /// What was paid that day.
  case price
  /// The package that was bought or used.
  case package
  /// The complaint.
  case complaint = "case"
  /// What became of the complaint.
  case outcome
  /// Whether the session took place.
  case status
  /// When the booking was called off; anything there leaves the row out.
  case cancelled

  /// Those of which one at least says who came.
  package static let ofClients: [RecordsColumn] = [
    .client, .clientID, .firstName, .lastName, .email,
  ]

  /// The column of a title, however its letters, accents and spaces are written; `nil` if it means nothing
  /// here.
  init?(title: String) {
    let word = title.plainWord
    guard let column = Self.allCases.first(where: { $0.titles.contains(word) }) else { return nil }
    self = column
  }

  /// What it is called, letters and digits only: its own name first, then in four languages, then as booking
  /// software exports it.
  ///
  /// Seen in public material: Square Appointments (`Customer Name`, `Service`, `Date`, `Price`), Acuity
  /// Scheduling (`Start Date and Time`, `Appointment Type`, `Client Name`, `Price`), Trafft (`Appointment Date`,
  /// `Customer Name`, `Service Price`, `Status`), Schedulicity (`Appointment Date`, `Client Name`, `Service
  /// Name`), Booksy (`Client Name`, `Service`, `Date`), Bookly (`Booking Time`, `Customer Name`, `Payment`),
  /// OnceHub (`Start Time`, `Full Name`, `Appointment Type`, `Status`), Cliniko's interface (`starts_at`,
  /// `patient_name`, `cancelled_at`).
  private var titles: [String] {
    switch self {
    case .date:
      [
        "date", "datum", "data", "day", "jour", "tag", "giorno", "appointmentdate",
        "startdateandtime",
        "startdatetime", "startdate", "starttime", "bookingtime", "bookingdate", "startsat",
        "appointmentstart", "datetime", "datederendezvous", "datedurendezvous", "datederdv",
        "datedelaseance", "termin", "termindatum", "behandlungsdatum", "datumuhrzeit", "beginn",
        "dataappuntamento", "datadellappuntamento", "dataseduta", "datadellaseduta",
      ]
    case .client:
      [
        "client", "clientname", "clientsname", "customer", "customername", "patient", "patientname",
        "fullname", "name", "nomduclient", "nomdupatient", "cliente", "patiente", "kunde", "kundin",
        "kundenname", "klient", "klientin", "patientin", "nomecliente", "paziente", "nomepaziente",
      ]
    case .clientID:
      [
        "clientid", "customerid", "patientid", "clientnumber", "numeroclient", "noclient",
        "numeroduclient", "kundennummer", "kundennr", "kundenid", "patientennummer", "idcliente",
        "numerocliente", "idpaziente",
      ]
    case .firstName:
      ["firstname", "prenom", "vorname", "nome", "clientfirstname", "patientfirstname"]
    case .lastName:
      [
        "lastname", "surname", "nom", "nomdefamille", "nachname", "cognome", "clientlastname",
        "patientlastname",
      ]
    case .email:
      [
        "email", "emailaddress", "customeremail", "clientemail", "courriel", "adresseemail", "mail",
        "emailadresse", "indirizzoemail",
      ]
    case .service:
      [
        "service", "servicename", "appointmenttype", "appttype", "treatment", "treatmenttype",
        "prestation",
        "soin", "seance", "typedeseance", "leistung", "behandlung", "dienstleistung",
        "behandlungsart",
        "servizio", "trattamento", "prestazione", "seduta", "tipodiappuntamento",
      ]
    case .price:
      [
        "price", "serviceprice", "amount", "amountpaid", "paid", "payment", "total", "netsales",
        "prix",
        "montant", "montantpaye", "paye", "preis", "betrag", "bezahlt", "zahlung", "prezzo",
        "importo",
        "pagato", "pagamento",
      ]
    case .package:
      [
        "package", "packagename", "forfait", "abonnement", "paket", "abo", "pacchetto",
        "abbonamento",
      ]
    case .complaint:
      [
        "case", "complaint", "condition", "reason", "motif", "plainte", "beschwerde", "anliegen",
        "motivo",
        "disturbo",
      ]
    case .outcome:
      ["outcome", "result", "resultat", "issue", "ergebnis", "ausgang", "esito", "risultato"]
    case .status:
      [
        "status", "appointmentstatus", "bookingstatus", "statut", "etat", "zustand", "stato",
        "attendance",
      ]
    case .cancelled:
      [
        "cancelled", "canceled", "cancelledat", "canceledat", "annule", "annulele", "storniert",
        "abgesagt", "annullato",
      ]
    }
  }
}

extension String {
  /// Letters and digits only, without capitals and accents.
  var plainWord: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .filter { $0.isLetter || $0.isNumber }
  }
}
