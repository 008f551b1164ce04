import Foundation

/// A program to be run as a process of its own, its output thrown away or kept.
struct Command {
  struct Failure: Error {
    let message: String
  }

  let words: [String]

  init(_ words: [String]) {
    self.words = words
  }

  /// The whole process, from its start to its end.
  ///
  /// - Returns: How long it took, how long it kept processors busy, and the most memory that it held,
  ///   in KiB.
  func run() throws(Failure) -> (time: Duration, work: Duration, memory: Int) {
    let clock = ContinuousClock()
    let begin = clock.now
    let child = try spawn()
    var status: Int32 = 0
    var usage = rusage()
    guard unsafe wait4(child, &status, 0, &usage) == child, status == 0 else {
      throw Failure(message: "\(words.joined(separator: " ")) failed")
    }
    let work = usage.ru_utime.duration + usage.ru_stime.duration
    return (clock.now - begin, work, Int(usage.ru_maxrss))
  }

  /// What it prints.
  func output() throws(Failure) -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { throw Failure(message: "status") }
      return String(decoding: data, as: UTF8.self)
    } catch {
      throw Failure(message: "\(words.joined(separator: " ")) failed")
    }
  }

  /// Starts it with nothing to read and its output going nowhere.
  private func spawn() throws(Failure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (stream, mode) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] as [(Int32, Int32)] {
      unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", mode, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var child = pid_t()
    guard unsafe posix_spawnp(&child, words[0], &actions, nil, &arguments, environ) == 0 else {
      throw Failure(message: "\(words[0]) cannot be started")
    }
    return child
  }
}

extension timeval {
  fileprivate var duration: Duration { .seconds(tv_sec) + .microseconds(Int64(tv_usec)) }
}
