/* Preloaded into a test's process: once armed, the n-th call that writes fails, or every one from the n-th on.
 *
 * A stick that is pulled out, a disk that dies, a file system that fills up: the program gets the same answers from the
 * system. Calls on the report pipe (descriptor `spared`) are let through.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <sys/types.h>
#include <unistd.h>

static long left = -1, seen = 0;
static int code, stays, spared = -1;

void failing_writes_arm(long n, int error, int from_then_on, int spare) {
  left = n, code = error, stays = from_then_on, spared = spare, seen = 0;
}
long failing_writes_disarm(void) {
  left = -1;
  return seen;
}
static int fails(int fd) {
  if (left < 0 || (fd >= 0 && (fd == spared || fd <= 2))) return 0;
  seen++;
  if (left > 0) { left--; return 0; }
  if (!stays) left = 1L << 40;
  errno = code;
  return 1;
}
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
ssize_t write(int fd, const void *b, size_t n) { return fails(fd) ? -1 : REAL(write)(fd, b, n); }
ssize_t pwrite(int fd, const void *b, size_t n, off_t o) { return fails(fd) ? -1 : REAL(pwrite)(fd, b, n, o); }
ssize_t pwrite64(int fd, const void *b, size_t n, off64_t o) { return fails(fd) ? -1 : REAL(pwrite64)(fd, b, n, o); }
int fsync(int fd) { return fails(fd) ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { return fails(fd) ? -1 : REAL(fdatasync)(fd); }
int ftruncate(int fd, off_t n) { return fails(fd) ? -1 : REAL(ftruncate)(fd, n); }
int ftruncate64(int fd, off64_t n) { return fails(fd) ? -1 : REAL(ftruncate64)(fd, n); }
int rename(const char *a, const char *b) { return fails(-1) ? -1 : REAL(rename)(a, b); }
int link(const char *a, const char *b) { return fails(-1) ? -1 : REAL(link)(a, b); }
