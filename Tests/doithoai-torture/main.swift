import ArgumentParser
import Glibc

// A limit on file sizes or a closed pipe is to come back as an error.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)

OwnMounts.enter()
Torture.main()
