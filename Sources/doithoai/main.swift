import ArgumentParser
import CSystem
import DialogueApp
import Glibc

// A closed pipe or a limit on file sizes is to come back as an error, not to end the program.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)

csystem_prepare_memory()

exit(Doithoai.run(Array(CommandLine.arguments.dropFirst())))
