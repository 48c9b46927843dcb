import ArgumentParser
import CSystem
import Glibc

signal(SIGPIPE, SIG_IGN)

// As the program does, whose reading is measured here.
csystem_prepare_memory()

Bench.main()
