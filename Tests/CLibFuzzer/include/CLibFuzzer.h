#pragma once

#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer's loop, which ends the process. It is there only in a build with
/// `-sanitize=fuzzer`; nothing refers to it in any other.
int LLVMFuzzerRunDriver(
  int *argument_count,
  char ***arguments,
  int (*test_one_input)(const uint8_t *data, size_t size)
);
