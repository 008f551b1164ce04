internal import CareReports
internal import Dispatch
internal import Foundation
internal import Synchronization

/// Output that is written as it is made, and ends with a whole piece if the user stops the work.
enum Streaming {
  /// Has something write to a file, which appears only once it is whole, or to standard output.
  ///
  /// - Parameters:
  ///   - name: The file; `nil` or `-` is standard output.
  ///   - body: Writes.
  /// - Throws: ``OutputFailure`` if the system refuses, or what `body` throws.
  static func stream(to name: String?, _ body: (Stream) throws -> Void) throws {
    try untilInterrupted { isInterrupted in
      guard let name, name != "-" else {
        guard let output = Descriptor(copying: STDOUT_FILENO) else {
          throw OutputFailure(.writing, name: "-", reason: .ofSystem)
        }
        return try hand(output, named: "-", isInterrupted, to: body)
      }
      try WholeFile.write(name, failing: { $0 as any Error }) { file throws(any Error) in
        try hand(file, named: name, isInterrupted, to: body)
      }
    }
  }

  private static func hand(
    _ descriptor: borrowing Descriptor, named name: String,
    _ isInterrupted: @escaping () -> Bool, to body: (Stream) throws -> Void
  ) throws {
    let output = descriptor.number
    let write = { (bytes: [UInt8]) throws(OutputFailure) in
      guard Descriptor.writeAll(bytes, to: output) else {
        throw OutputFailure(.writing, name: name, reason: .ofSystem)
      }
    }
    try body(Stream(write: write, isInterrupted: isInterrupted))
  }

  /// Lets Ctrl-C, and other requests to end, be noticed instead of ending the program at once; that a
  /// terminal was closed, only if the program was to hear of it.
  private static func untilInterrupted(
    _ body: (_ isInterrupted: @escaping () -> Bool) throws -> Void
  ) rethrows {
    let queue = DispatchQueue(label: "interruption")
    let flag = Atomic(false)
    let heard = Signals.stopping.filter { $0 != SIGHUP || !Signals.isIgnored($0) }
    let sources = heard.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { flag.store(true, ordering: .relaxed) }
      source.resume()
      return source
    }
    defer {
      sources.forEach { $0.cancel() }
      for number in heard { signal(number, SIG_DFL) }
    }
    try body { flag.load(ordering: .relaxed) }
  }
}
