import ArgumentParser
import CSystem
import DialogueApp
import Glibc

// A closed pipe or a limit on file sizes is to come back as an error, not to end the program.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)

csystem_prepare_heaps()

let arguments = Array(CommandLine.arguments.dropFirst())
let foresight = Foresight(arguments, in: .ofProcess)

// While the other thread begins.
csystem_take_memory()

exit(Doithoai.run(arguments, foresight))
