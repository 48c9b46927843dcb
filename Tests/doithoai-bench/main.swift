import ArgumentParser
import CSystem
import Glibc

signal(SIGPIPE, SIG_IGN)

// As the program does, whose reading is measured here.
csystem_prepare_heaps()
csystem_take_memory()

Bench.main()
