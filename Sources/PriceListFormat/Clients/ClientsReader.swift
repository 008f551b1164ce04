public import CareModel

/// Which clients a practice has, as a file says.
public struct ClientsFile: Hashable, Sendable {
  /// Groups whose names the list all has, in the order of the file.
  public let groups: [ClientGroup]
  /// The titles of columns that mean nothing here, in the order of the file.
  public let unreadColumns: [String]
}

/// Reads which clients a practice has: CSV with the header `case,plan,clients`, and if wanted
/// `concession`, `extra`, `insurance`, `pay` and `start`, in any order and in any case of letters.
///
/// One row is so many clients who follow a plan for a case; several extras stand side by side, with
/// white space between them. `pay` is `cheapest`, `singly`, or the packages and memberships that they use;
/// `start` is a day, or `even`. Other columns, and rows without anything in them, are left out.
public enum ClientsReader {
  /// Reads a practice's clients, or says everything that is wrong.
  ///
  /// - Parameters:
  ///   - bytes: The file, at most 4 MiB.
  ///   - name: What the file is called, for messages.
  ///   - list: The price list whose names it uses.
  /// - Returns: The groups, and what else the file has.
  /// - Throws: ``InvalidFile`` with every mistake, in the order of the file.
  /// - Complexity: O(bytes).
  public static func read(
    _ bytes: [UInt8], named name: String, for list: PriceList
  ) throws(InvalidFile) -> ClientsFile {
    var sheet = ClientsSheet(list: list, index: TextIndex(bytes))
    var groups: [ClientGroup] = []
    do throws(CSVReader.Mistake) {
      groups = try sheet.groups(in: bytes)
    } catch {
      sheet.mistakes.append(error)
    }
    guard sheet.mistakes.isEmpty else {
      throw InvalidFile(problems: sheet.allMistakes.map { sheet.problem($0, in: name) })
    }
    return ClientsFile(groups: groups, unreadColumns: sheet.unread.map(\.text))
  }
}
