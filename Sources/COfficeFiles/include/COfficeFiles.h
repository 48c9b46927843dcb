#ifndef DOITHOAI_COFFICEFILES_H
#define DOITHOAI_COFFICEFILES_H

/// The files of `data/` as they were when the program was built, in the order of their paths.
int office_file_count(void);

/// The path of a file inside `data/`, such as `rulesets/law-2025.yaml`.
const char *office_file_path(int index);

/// The bytes of a file, which live as long as the program.
const unsigned char *office_file_bytes(int index);

int office_file_length(int index);

#endif
