// Makes one call that changes files fail, the FAIL_AT-th, with the error FAIL_WITH; and counts them. Less than
// nothing, such as -15, fails nothing: somebody sends that signal just before the call.
//
// Loaded before the C library: LD_PRELOAD=fail_once.so FAIL_AT=3 FAIL_WITH=28 carecost publish site.
// Only files below FAIL_BELOW count, so that it is the tool's own work that fails. How many calls there
// were is written to the file COUNT_TO at the end.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_long calls;

static long number(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

// Whether this call is the one that fails.
static int fails(void) {
  if (atomic_fetch_add(&calls, 1) + 1 != number("FAIL_AT")) return 0;
  int with = (int)number("FAIL_WITH");
  if (with < 0) {
    kill(getpid(), -with);
    return 0;
  }
  errno = with;
  return 1;
}

static int concerns(const char *path) {
  const char *below = getenv("FAIL_BELOW");
  char here[PATH_MAX];
  if (!below || !path) return 0;
  if (path[0] == '/') return strncmp(path, below, strlen(below)) == 0;
  return getcwd(here, sizeof here) && strncmp(here, below, strlen(below)) == 0;
}

static int concerns_open(int descriptor) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return concerns(path);
}

__attribute__((destructor)) static void tell(void) {
  const char *name = getenv("COUNT_TO");
  FILE *file = name ? fopen(name, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld\n", atomic_load(&calls));
  fclose(file);
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

#define OPENING(name)                                            \
  int name(const char *path, int flags, ...) {                   \
    va_list rest;                                                \
    va_start(rest, flags);                                       \
    mode_t mode = va_arg(rest, mode_t);                          \
    va_end(rest);                                                \
    REAL(name);                                                  \
    if ((flags & O_CREAT) && concerns(path) && fails()) return -1; \
    return real(path, flags, mode);                              \
  }
OPENING(open)
OPENING(open64)

ssize_t write(int descriptor, const void *bytes, size_t count) {
  REAL(write);
  if (concerns_open(descriptor) && fails()) return -1;
  return real(descriptor, bytes, count);
}

#define ON_PATH(name, parameters, arguments)       \
  int name parameters {                            \
    REAL(name);                                    \
    if (concerns(path) && fails()) return -1;      \
    return real arguments;                         \
  }
ON_PATH(mkdir, (const char *path, mode_t mode), (path, mode))
ON_PATH(unlink, (const char *path), (path))
ON_PATH(rmdir, (const char *path), (path))
ON_PATH(chmod, (const char *path, mode_t mode), (path, mode))
ON_PATH(lchown, (const char *path, uid_t user, gid_t group), (path, user, group))
ON_PATH(rename, (const char *path, const char *to), (path, to))
ON_PATH(linkat, (int at, const char *path, int to_at, const char *to, int flags),
        (at, path, to_at, to, flags))
ON_PATH(renameat2, (int at, const char *path, int to_at, const char *to, unsigned flags),
        (at, path, to_at, to, flags))
ON_PATH(unlinkat, (int at, const char *path, int flags), (at, path, flags))

#define ON_DESCRIPTOR(name, parameters, arguments)      \
  int name parameters {                                 \
    REAL(name);                                         \
    if (concerns_open(descriptor) && fails()) return -1; \
    return real arguments;                              \
  }
ON_DESCRIPTOR(fsync, (int descriptor), (descriptor))
ON_DESCRIPTOR(fchmod, (int descriptor, mode_t mode), (descriptor, mode))
ON_DESCRIPTOR(fchown, (int descriptor, uid_t user, gid_t group), (descriptor, user, group))
