#ifndef CZIP_H
#define CZIP_H

#include <stddef.h>
#include <stdint.h>

/// Whether libzip is installed; it is loaded at the first call and stays.
int czip_is_installed(void);

/// A file inside an archive.
struct czip_part {
  const char *name;
  const uint8_t *bytes;
  size_t length;
};

/// Packs parts into one archive; the same parts give the same bytes.
///
/// The result belongs to the caller, who frees it; null on failure.
uint8_t *czip_pack(const struct czip_part *parts, size_t count, size_t *length);

/// The part of that name, freed by the caller; null when it is missing, damaged or longer than
/// `limit`.
uint8_t *czip_unpack(
  const uint8_t *archive, size_t archive_length, const char *name, size_t limit, size_t *length);

/// The name of the part at that place, freed by the caller; null behind the last one.
char *czip_name(const uint8_t *archive, size_t archive_length, size_t index);

void czip_free(uint8_t *bytes);

#endif
