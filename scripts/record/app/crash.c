/* crash: a program that ends in the way it is told. Static, so that it runs in an image that holds nothing else. */
#include <assert.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void on_term(int number) {
  (void)number;
  static const char text[] = "crash: got SIGTERM, leaving\n";
  if (write(2, text, sizeof text - 1) < 0) _exit(1);
  _exit(0);
}

static void hold_memory(void) {
  for (int megabytes = 1;; megabytes++) {
    char *block = malloc(1 << 20);
    if (block == NULL) exit(1);
    memset(block, 1, 1 << 20);
    if ((megabytes & (megabytes - 1)) == 0) fprintf(stderr, "crash: holding %d MiB\n", megabytes);
  }
}

static void check_total(int total) { assert(total >= 0); }

int main(int argc, char **argv) {
  const char *mode = argc > 1 ? argv[1] : "";
  fprintf(stderr, "crash: mode %s, pid %d\n", mode, (int)getpid());
  if (strcmp(mode, "exit") == 0) return argc > 2 ? atoi(argv[2]) : 0;
  if (strcmp(mode, "oom") == 0) hold_memory();
  if (strcmp(mode, "segv") == 0) *(volatile int *)0 = 1;
  if (strcmp(mode, "abrt") == 0) check_total(-1);
  if (strcmp(mode, "spin") == 0)
    for (;;) __asm__ volatile("");
  if (strcmp(mode, "graceful") == 0) signal(SIGTERM, on_term);
  if (strcmp(mode, "graceful") == 0 || strcmp(mode, "wait") == 0)
    for (;;) pause();
  fprintf(stderr, "usage: crash exit N | oom | segv | abrt | spin | wait | graceful\n");
  return 2;
}
