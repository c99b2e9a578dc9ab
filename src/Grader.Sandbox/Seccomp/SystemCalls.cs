namespace Grader.Sandbox.Seccomp;

/// <summary>
/// The system calls that .NET 10 needs for running tests: threads, the GC, the JIT and files of the runtime, with
/// their numbers on x86-64 (arch/x86/entry/syscalls/syscall_64.tbl). No socket, no ptrace, no mount, no memfd, no
/// signal to another process. What is missing here is answered with EPERM.
/// </summary>
internal static class SystemCalls
{
    public const uint Clone = 56;
    public const uint Clone3 = 435;

    public static ReadOnlySpan<ushort> AllowedOnX64 =>
    [
        0,   // read
        1,   // write
        3,   // close
        4,   // stat
        5,   // fstat
        6,   // lstat
        7,   // poll
        8,   // lseek
        9,   // mmap
        10,  // mprotect
        11,  // munmap
        12,  // brk
        13,  // rt_sigaction
        14,  // rt_sigprocmask
        15,  // rt_sigreturn
        16,  // ioctl
        17,  // pread64
        20,  // writev
        21,  // access
        24,  // sched_yield
        25,  // mremap
        28,  // madvise
        32,  // dup
        33,  // dup2
        39,  // getpid
        59,  // execve: once, by bubblewrap; the program itself forbids the next
        60,  // exit
        61,  // wait4
        63,  // uname
        72,  // fcntl
        79,  // getcwd
        89,  // readlink
        96,  // gettimeofday
        98,  // getrusage
        99,  // sysinfo
        102, // getuid
        104, // getgid
        107, // geteuid
        108, // getegid
        110, // getppid
        124, // getsid
        131, // sigaltstack
        137, // statfs
        143, // sched_getparam
        144, // sched_setscheduler
        145, // sched_getscheduler
        146, // sched_get_priority_max
        147, // sched_get_priority_min
        157, // prctl
        158, // arch_prctl
        186, // gettid
        202, // futex
        203, // sched_setaffinity
        204, // sched_getaffinity
        217, // getdents64
        218, // set_tid_address
        219, // restart_syscall
        221, // fadvise64
        228, // clock_gettime
        229, // clock_getres
        230, // clock_nanosleep
        231, // exit_group
        234, // tgkill: the runtime stops its own threads with it; the pid namespace holds no others
        239, // get_mempolicy
        257, // openat
        262, // newfstatat
        267, // readlinkat
        269, // faccessat
        273, // set_robust_list
        292, // dup3
        293, // pipe2
        302, // prlimit64
        317, // seccomp: the program's own second filter
        318, // getrandom
        324, // membarrier
        334, // rseq
        439, // faccessat2
    ];
}
