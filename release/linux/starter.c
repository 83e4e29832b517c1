/* The start of the AppImage: shows the squashfs that lies behind it as a folder, starts AppRun in it, and goes with it.
 *
 * AppImage type 2 as its specification has it: "AI\2" at byte 8 of the file (release/linux/appimage.py puts it there), a
 * squashfs where the program ends, APPIMAGE, APPDIR, ARGV0 and OWD in the environment, --appimage-offset. Squashfs and FUSE
 * are read by libsquashfuse and libfuse, linked in from Debian's packages. Showing the folder needs the program
 * fusermount3 (package fuse3), as with any AppImage; without it a sentence says so.
 */
#define _GNU_SOURCE
#define FUSE_USE_VERSION 32
#define _FILE_OFFSET_BITS 64
#include <elf.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse/config.h>
#include <squashfuse/ll.h>

sqfs_ll *sqfs_ll_open(const char *path, size_t offset); /* in the library, in none of its headers */

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

/* The person's program: waits until the folder is there, then becomes AppRun. Never returns. */
static void become_program(int ready, const char *self, const char *folder, char **argv) {
  char byte, here[PATH_MAX], program[PATH_MAX];
  if (read(ready, &byte, 1) != 1) _exit(127);
  close(ready);
  setenv("APPIMAGE", self, 1);
  setenv("APPDIR", folder, 1);
  setenv("ARGV0", argv[0], 1);
  if (getcwd(here, sizeof here)) setenv("OWD", here, 1);
  snprintf(program, sizeof program, "%s/AppRun", folder);
  execv(program, argv);
  perror(program);
  _exit(127);
}

static pid_t program = -1;
static struct fuse_session *session;
static int status = 127 << 8;

/* The program has ended: the folder goes too. The alarm wakes the loop again should it have gone to sleep just now. */
static void on_child(int signal_number) {
  (void)signal_number;
  if (program > 0 && waitpid(program, &status, WNOHANG) == program && session) {
    program = -1;
    fuse_session_exit(session);
    alarm(1);
  }
}

static void on_alarm(int signal_number) {
  (void)signal_number;
  alarm(1);
}

static void pass_on(int signal_number) {
  if (program > 0) kill(program, signal_number);
}

static int show(sqfs_ll *image, const char *folder, int ready[2]) {
  struct fuse_lowlevel_ops doing = {
      .getattr = sqfs_ll_op_getattr, .opendir = sqfs_ll_op_opendir, .releasedir = sqfs_ll_op_releasedir,
      .readdir = sqfs_ll_op_readdir, .lookup = sqfs_ll_op_lookup,   .open = sqfs_ll_op_open,
      .create = sqfs_ll_op_create,   .release = sqfs_ll_op_release, .read = sqfs_ll_op_read,
      .readlink = sqfs_ll_op_readlink, .listxattr = sqfs_ll_op_listxattr, .getxattr = sqfs_ll_op_getxattr,
      .forget = sqfs_ll_op_forget,   .statfs = stfs_ll_op_statfs,
  };
  char *words[] = {"holdfast", "-o", "ro,nodev,nosuid,subtype=holdfast", NULL};
  struct fuse_args args = FUSE_ARGS_INIT(3, words);
  sqfs_ll_chan channel;
  if (sqfs_ll_mount(&channel, folder, &args, &doing, sizeof doing, image) != SQFS_OK) return -1;
  session = channel.session;
  struct sigaction ended = {.sa_handler = on_child}, passed = {.sa_handler = pass_on}, woken = {.sa_handler = on_alarm};
  sigaction(SIGCHLD, &ended, NULL);
  sigaction(SIGALRM, &woken, NULL);
  sigaction(SIGTERM, &passed, NULL);
  sigaction(SIGINT, &passed, NULL);
  sigaction(SIGHUP, &passed, NULL);
  if (write(ready[1], "", 1) != 1) return -1;
  close(ready[1]);
  while (!fuse_session_exited(session)) {
    int met = fuse_session_loop(session);
    if (met == 0 || met == -1) break;
  }
  sqfs_ll_unmount(&channel, folder);
  return 0;
}

int main(int argc, char **argv) {
  char self[PATH_MAX], folder[] = "/tmp/.mount_holdfXXXXXX";
  int ready[2];
  ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
  if (length < 0) return 127;
  self[length] = 0;
  size_t offset = program_size(self);
  if (argc > 1 && strcmp(argv[1], "--appimage-offset") == 0) return printf("%zu\n", offset) < 0;
  sqfs_ll *image = offset ? sqfs_ll_open(self, offset) : NULL;
  if (!image || !mkdtemp(folder) || pipe2(ready, O_CLOEXEC) != 0) {
    fputs("Holdfast could not start: this file is not whole. Download it again.\n", stderr);
    return 127;
  }
  program = fork();
  if (program == 0) {
    close(ready[1]);
    become_program(ready[0], self, folder, argv);
  }
  close(ready[0]);
  if (program < 0 || show(image, folder, ready) != 0) {
    fputs(WHY, stderr);
    if (program > 0) kill(program, SIGKILL);
    rmdir(folder);
    return 127;
  }
  rmdir(folder);
  if (WIFSIGNALED(status)) return 128 + WTERMSIG(status);
  return WEXITSTATUS(status);
}
