#include "czip.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

// Linked, libzip would cost every start of a station its libraries; only papers need it.
#define CALLS(use) \
  use(zip_source_buffer_create) use(zip_open_from_source) use(zip_source_keep) \
  use(zip_source_free) use(zip_source_buffer) use(zip_file_add) use(zip_file_set_dostime) \
  use(zip_close) use(zip_discard) use(zip_source_open) use(zip_source_close) \
  use(zip_source_seek) use(zip_source_tell) use(zip_source_read) use(zip_name_locate) \
  use(zip_stat_index) use(zip_fopen_index) use(zip_fread) use(zip_fclose) \
  use(zip_get_num_entries) use(zip_get_name)

static struct {
#define MEMBER(name) __typeof__(&name) name;
  CALLS(MEMBER)
} lib;

static int load(void) {
  const char *names[] = {"libzip.so.4", "libzip.so.5", "libzip.so"};
  void *handle = NULL;
  for (size_t i = 0; i < sizeof names / sizeof names[0] && !handle; i++)
    handle = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (!handle) return 0;
#define FIND(name) if (!(lib.name = (__typeof__(&name))dlsym(handle, #name))) return 0;
  CALLS(FIND)
  return 1;
}

int czip_is_installed(void) {
  static int state = -1;
  if (state < 0) state = load();
  return state;
}

static uint8_t *bytes_of(zip_source_t *source, size_t *length) {
  if (lib.zip_source_open(source) != 0) return NULL;
  uint8_t *bytes = NULL;
  if (lib.zip_source_seek(source, 0, SEEK_END) == 0) {
    zip_int64_t size = lib.zip_source_tell(source);
    if (size > 0 && lib.zip_source_seek(source, 0, SEEK_SET) == 0 &&
        (bytes = malloc((size_t)size))) {
      if (lib.zip_source_read(source, bytes, (zip_uint64_t)size) == size) {
        *length = (size_t)size;
      } else {
        free(bytes);
        bytes = NULL;
      }
    }
  }
  lib.zip_source_close(source);
  return bytes;
}

static int add(zip_t *archive, const struct czip_part *part) {
  zip_source_t *source = lib.zip_source_buffer(archive, part->bytes, part->length, 0);
  if (!source) return -1;
  zip_int64_t index = lib.zip_file_add(archive, part->name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    lib.zip_source_free(source);
    return -1;
  }
  // 1980-01-01: the time of writing would make two archives of one paper differ.
  return lib.zip_file_set_dostime(archive, (zip_uint64_t)index, 0, 0x21, 0);
}

// The archive owns the source; without an archive the source is freed.
static zip_t *open_archive(zip_source_t *source, int flags) {
  zip_t *archive = source ? lib.zip_open_from_source(source, flags, NULL) : NULL;
  if (source && !archive) lib.zip_source_free(source);
  return archive;
}

static zip_t *read_archive(const uint8_t *bytes, size_t length) {
  return open_archive(lib.zip_source_buffer_create(bytes, length, 0, NULL), ZIP_RDONLY);
}

uint8_t *czip_pack(const struct czip_part *parts, size_t count, size_t *length) {
  if (!czip_is_installed()) return NULL;
  zip_source_t *source = lib.zip_source_buffer_create(NULL, 0, 0, NULL);
  zip_t *archive = open_archive(source, ZIP_TRUNCATE);
  if (!archive) return NULL;
  lib.zip_source_keep(source);
  int failed = 0;
  for (size_t i = 0; i < count && !failed; i++) failed = add(archive, &parts[i]) != 0;
  if (failed || lib.zip_close(archive) != 0) {
    lib.zip_discard(archive);
    lib.zip_source_free(source);
    return NULL;
  }
  uint8_t *bytes = bytes_of(source, length);
  lib.zip_source_free(source);
  return bytes;
}

uint8_t *czip_unpack(
  const uint8_t *bytes, size_t bytes_length, const char *name, size_t limit, size_t *length) {
  if (!czip_is_installed()) return NULL;
  zip_t *archive = read_archive(bytes, bytes_length);
  if (!archive) return NULL;
  uint8_t *part = NULL;
  zip_int64_t index = lib.zip_name_locate(archive, name, 0);
  zip_stat_t status;
  if (index >= 0 && lib.zip_stat_index(archive, (zip_uint64_t)index, 0, &status) == 0 &&
      (status.valid & ZIP_STAT_SIZE) && status.size <= limit) {
    zip_file_t *file = lib.zip_fopen_index(archive, (zip_uint64_t)index, 0);
    part = file ? malloc(status.size + 1) : NULL;
    if (part && lib.zip_fread(file, part, status.size) == (zip_int64_t)status.size) {
      *length = status.size;
    } else {
      free(part);
      part = NULL;
    }
    if (file) lib.zip_fclose(file);
  }
  lib.zip_discard(archive);
  return part;
}

char *czip_name(const uint8_t *bytes, size_t bytes_length, size_t index) {
  if (!czip_is_installed()) return NULL;
  zip_t *archive = read_archive(bytes, bytes_length);
  if (!archive) return NULL;
  char *copy = NULL;
  if ((zip_int64_t)index < lib.zip_get_num_entries(archive, 0)) {
    const char *name = lib.zip_get_name(archive, index, 0);
    copy = name ? strdup(name) : NULL;
  }
  lib.zip_discard(archive);
  return copy;
}

void czip_free(uint8_t *bytes) { free(bytes); }
