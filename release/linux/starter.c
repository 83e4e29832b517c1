/* The start of the AppImage: has the squashfs that lies behind it shown as a folder, and becomes AppRun in it.
 *
 * AppImage type 2 as its specification has it: "AI\2" at byte 8 of the file (release/linux/appimage.py puts it there), a
 * squashfs where the program ends, APPIMAGE, APPDIR, ARGV0 and OWD in the environment, --appimage-offset. Squashfs and FUSE
 * are read by libsquashfuse and libfuse, linked in from Debian's packages. Showing the folder needs the program
 * fusermount3 (package fuse3), as with any AppImage; without it a sentence says so.
 *
 * The process that was started is the person's program itself, so that signals and its end are its own. A second one, the
 * keeper, shows the folder and takes it away when the first is gone, however it went; fusermount3 does, should the keeper be
 * killed too. What then is left, an empty folder in /tmp, the next start removes.
 */
#define _GNU_SOURCE
#define FUSE_USE_VERSION 32
#define _FILE_OFFSET_BITS 64
#include <dirent.h>
#include <elf.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <squashfuse/config.h>
#include <squashfuse/ll.h>

sqfs_ll *sqfs_ll_open(const char *path, size_t offset); /* in the library, in none of its headers */

#define PLACE "/tmp/.mount_holdf"
#define OLD_S 60 /* an empty folder of that age is no start that has not come as far as showing it */

static const char WHY[] =
    "Holdfast could not start from this one file: the computer does not let it be shown as a folder.\n"
    "Install the package fuse3, or use the folder for a memory stick instead.\n";

/* The library knows a way of packing that this file never uses and whose code is under the GPL: it is not linked in. */
int lzo1x_decompress_safe(const unsigned char *in, size_t length, unsigned char *out, size_t *room, void *work) {
  (void)in, (void)length, (void)out, (void)room, (void)work;
  return -1;
}

/* Where the program ends and the squashfs begins; 0 when this file is not as it should be. */
static size_t program_size(const char *self) {
  Elf64_Ehdr head;
  int file = open(self, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t got = read(file, &head, sizeof head);
  close(file);
  if (got != sizeof head || memcmp(head.e_ident, ELFMAG, SELFMAG) != 0) return 0;
  return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

/* Becomes the person's program once the folder is there; returns when it never will be. */
static void become_program(int ready, const char *self, const char *folder, char **argv) {
  char byte, here[PATH_MAX], program[PATH_MAX];
  if (read(ready, &byte, 1) != 1) return;
  setenv("APPIMAGE", self, 1);
  setenv("APPDIR", folder, 1);
  setenv("ARGV0", argv[0], 1);
  if (getcwd(here, sizeof here)) setenv("OWD", here, 1);
  snprintf(program, sizeof program, "%s/AppRun", folder);
  execv(program, argv);
  perror(program);
  _exit(127);
}

static struct fuse_session *session;

/* The program is gone: the folder goes too. The alarm wakes the loop again should it have gone to sleep just now. */
static void on_end(int signal_number) {
  (void)signal_number;
  if (session) fuse_session_exit(session);
  alarm(1);
}

/* The keeper: shows the folder as long as the process `program` is there. Returns the exit code. */
static int keep(sqfs_ll *image, const char *folder, int ready, pid_t program) {
  struct fuse_lowlevel_ops doing = {
      .getattr = sqfs_ll_op_getattr, .opendir = sqfs_ll_op_opendir, .releasedir = sqfs_ll_op_releasedir,
      .readdir = sqfs_ll_op_readdir, .lookup = sqfs_ll_op_lookup,   .open = sqfs_ll_op_open,
      .create = sqfs_ll_op_create,   .release = sqfs_ll_op_release, .read = sqfs_ll_op_read,
      .readlink = sqfs_ll_op_readlink, .listxattr = sqfs_ll_op_listxattr, .getxattr = sqfs_ll_op_getxattr,
      .forget = sqfs_ll_op_forget,   .statfs = stfs_ll_op_statfs,
  };
  char *words[] = {"holdfast", "-o", "ro,nodev,nosuid,subtype=holdfast,auto_unmount", NULL};
  struct fuse_args args = FUSE_ARGS_INIT(3, words);
  sqfs_ll_chan channel;
  struct sigaction ended = {.sa_handler = on_end};
  setsid(); /* Ctrl+C, signing out: what they tell the program to do, it does with its files still there */
  signal(SIGTERM, SIG_IGN);
  signal(SIGINT, SIG_IGN);
  signal(SIGHUP, SIG_IGN);
  if (sqfs_ll_mount(&channel, folder, &args, &doing, sizeof doing, image) != SQFS_OK) {
    rmdir(folder);
    return 127;
  }
  session = channel.session;
  sigaction(SIGUSR1, &ended, NULL);
  sigaction(SIGALRM, &ended, NULL);
  prctl(PR_SET_PDEATHSIG, SIGUSR1);
  if (getppid() != program || write(ready, "", 1) != 1) fuse_session_exit(session);
  close(ready);
  int nothing = open("/dev/null", O_RDWR);
  for (int each = 0; each < 3; each++) dup2(nothing, each); /* whoever reads what the program writes waits for no keeper */
  while (!fuse_session_exited(session)) {
    int met = fuse_session_loop(session);
    if (met == 0 || met == -1) break;
  }
  sqfs_ll_unmount(&channel, folder);
  rmdir(folder);
  return 0;
}

/* Removes the empty folders of starts that were killed together with their keepers. */
static void sweep(void) {
  struct dirent *entry;
  struct stat about;
  char path[PATH_MAX];
  const char *name = strrchr(PLACE, '/') + 1;
  DIR *all = opendir("/tmp");
  while (all && (entry = readdir(all))) {
    if (strncmp(entry->d_name, name, strlen(name)) != 0) continue;
    snprintf(path, sizeof path, "/tmp/%s", entry->d_name);
    if (lstat(path, &about) == 0 && about.st_uid == getuid() && about.st_mtime < time(NULL) - OLD_S) rmdir(path);
  }
  if (all) closedir(all);
}

int main(int argc, char **argv) {
  char self[PATH_MAX], folder[] = PLACE "XXXXXX";
  int ready[2];
  ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
  if (length < 0) return 127;
  self[length] = 0;
  size_t offset = program_size(self);
  if (argc > 1 && strcmp(argv[1], "--appimage-offset") == 0) return printf("%zu\n", offset) < 0;
  sqfs_ll *image = offset ? sqfs_ll_open(self, offset) : NULL;
  sweep();
  if (!image || !mkdtemp(folder) || pipe2(ready, O_CLOEXEC) != 0) {
    fputs("Holdfast could not start: this file is not whole. Download it again.\n", stderr);
    return 127;
  }
  pid_t program = getpid(), keeper = fork();
  if (keeper == 0) {
    close(ready[0]);
    return keep(image, folder, ready[1], program);
  }
  close(ready[1]);
  if (keeper > 0) become_program(ready[0], self, folder, argv);
  else rmdir(folder);
  fputs(WHY, stderr);
  return 127;
}
