using Grader.Guest;
using Grader.Guest.Kernel;
using Grader.Guest.Seccomp;

namespace Grader.Sandbox.Tests.Seccomp;

/// <summary>What the filters answer, on both processors; on the one at hand the tests of layers and tiers try it for real.</summary>
public sealed class FilterTests
{
    private const uint Allow = SeccompAction.Allow;
    private const uint Refused = SeccompAction.NotPermitted;
    private const uint NoSuchCall = SeccompAction.NoSuchCall;
    private const uint Thread = 0x3d0f00;        // what pthread_create asks for
    private const uint Process = 0x11;           // SIGCHLD: fork
    private const uint ThreadAndUser = Thread | 0x10000000;
    private const int OwnId = 2;

    /// <summary>Call, number on x86-64, number on aarch64, its first two arguments, the answer.</summary>
    public static TheoryData<string, uint?, uint?, uint, uint, uint> Calls => new()
    {
        { "read", 0, 63, 3, 0, Allow },
        { "execve, the one of the start", 59, 221, 0, 0, Allow },
        { "execveat", 322, 281, 0, 0, Refused },
        { "clone3", 435, 435, 0, 0, NoSuchCall },
        { "clone of a thread", 56, 220, Thread, 0, Allow },
        { "clone of a process", 56, 220, Process, 0, Refused },
        { "clone into a user namespace", 56, 220, ThreadAndUser, 0, Refused },
        { "fork", 57, null, 0, 0, Refused },
        { "vfork", 58, null, 0, 0, Refused },
        { "unshare", 272, 97, 0x10000000, 0, Refused },
        { "setns", 308, 268, 3, 0, Refused },
        { "mount", 165, 40, 0, 0, Refused },
        { "socket", 41, 198, 2, 1, Refused },
        { "socketpair", 53, 199, 1, 1, Refused },
        { "connect", 42, 203, 3, 0, Refused },
        { "ptrace", 101, 117, 0, 0, Refused },
        { "process_vm_readv", 310, 270, 1, 0, Refused },
        { "kill", 62, 129, 1, 9, Refused },
        { "pidfd_open", 434, 434, 1, 0, Refused },
        { "memfd_create", 319, 279, 0, 0, Refused },
        { "memfd_create, the runtime's for its code", 319, 279, 0, 1, Allow },
        { "memfd_create, the hidden tests' for theirs", 319, 279, 0, 3, Allow },
        { "memfd_create with one more flag", 319, 279, 0, 5, Refused },
        { "io_uring_setup", 425, 425, 8, 0, Refused },
        { "bpf", 321, 280, 0, 0, Refused },
        { "keyctl", 250, 219, 0, 0, Refused },
        { "userfaultfd", 323, 282, 0, 0, Refused },
        { "perf_event_open", 298, 241, 0, 0, Refused },
        { "shmget", 29, 194, 0, 0, Refused },
        { "chmod", 90, null, 0, 0, Refused },
        { "ioctl TCGETS", 16, 29, 0, 0x5401, Allow },
        { "ioctl TIOCSTI", 16, 29, 0, 0x5412, Refused },
        { "ioctl TIOCLINUX", 16, 29, 0, 0x541c, Refused },
        { "fcntl F_DUPFD_CLOEXEC", 72, 25, 0, 1030, Allow },
        { "fcntl F_ADD_SEALS", 72, 25, 0, 1033, Allow },
        { "fcntl F_SETOWN", 72, 25, 0, 8, Refused },
        { "prctl PR_SET_NAME", 157, 167, 15, 0, Allow },
        { "prctl PR_SET_SECCOMP", 157, 167, 22, 0, Refused },
        { "prctl PR_SET_PTRACER", 157, 167, 0x59616d61, 0, Refused },
        { "prlimit64 of itself", 302, 261, 0, 7, Allow },
        { "prlimit64 of another", 302, 261, 1, 7, Refused },
        { "sched_setaffinity of another", 203, 122, 1, 0, Refused },
        { "seccomp SET_MODE_FILTER", 317, 277, 1, 1, Allow },
        { "seccomp GET_NOTIF_SIZES", 317, 277, 3, 0, Refused },
    };

    [Theory, MemberData(nameof(Calls))]
    public void The_first_filter_answers(string call, uint? x64, uint? arm64, uint first, uint second, uint expected)
    {
        Assert.NotEmpty(call);
        foreach (var (processor, number) in new[] { (Processor.X64, x64), (Processor.Arm64, arm64) })
        {
            if (number is { } known)
            {
                var answer = FilterMachine.Run(SandboxFilter.Build(processor), processor.AuditArchitecture, known, first, second);
                Assert.Equal(expected, answer);
            }
        }
    }

    [Theory]
    [InlineData("execve", 59u, 221u, 0u, Refused)]
    [InlineData("execveat", 322u, 281u, 0u, Refused)]
    [InlineData("clone of a thread", 56u, 220u, Thread, Allow)]
    [InlineData("clone of a process", 56u, 220u, Process, Refused)]
    [InlineData("clone3", 435u, 435u, 0u, NoSuchCall)]
    [InlineData("exit with 0", 60u, 93u, 0u, Allow)]
    [InlineData("exit with 127", 60u, 93u, 127u, Allow)]
    [InlineData("exit with 137", 60u, 93u, 137u, SeccompAction.KillProcess)]
    [InlineData("exit_group with 127", 231u, 94u, 127u, Allow)]
    [InlineData("exit_group with 137", 231u, 94u, 137u, SeccompAction.KillProcess)]
    [InlineData("exit_group with 256 + 137", 231u, 94u, 393u, SeccompAction.KillProcess)]
    [InlineData("seccomp", 317u, 277u, 1u, Refused)]
    [InlineData("memfd_create", 319u, 279u, 0u, Refused)]
    [InlineData("ftruncate", 77u, 46u, 3u, Refused)]
    [InlineData("read", 0u, 63u, 0u, Allow)]
    public void The_second_filter_answers(string call, uint x64, uint arm64, uint first, uint expected)
    {
        Assert.NotEmpty(call);
        foreach (var (processor, number) in new[] { (Processor.X64, x64), (Processor.Arm64, arm64) })
        {
            var filter = Lockdown.BuildFilter(processor, OwnId, protectsCode: false);
            Assert.Equal(expected, FilterMachine.Run(filter, processor.AuditArchitecture, number, first));
        }
    }

    [Theory]
    [InlineData("tgkill of another", 234u, 131u, 1u, 6u, Refused)]
    [InlineData("tgkill of itself with SIGKILL", 234u, 131u, (uint)OwnId, 9u, Refused)]
    [InlineData("tgkill of itself with SIGTERM", 234u, 131u, (uint)OwnId, 15u, Refused)]
    [InlineData("tgkill of itself with SIGABRT", 234u, 131u, (uint)OwnId, 6u, Allow)]
    [InlineData("tgkill of itself with what stops threads", 234u, 131u, (uint)OwnId, 34u, Allow)]
    [InlineData("prlimit64 of CPU time", 302u, 261u, 0u, 0u, Refused, 0u)]
    [InlineData("prlimit64 of descriptors", 302u, 261u, 0u, 0u, Allow, 7u)]
    public void No_program_can_end_itself_as_if_others_had(
        string call, uint x64, uint arm64, uint first, uint third, uint expected, uint second = 3)
    {
        Assert.NotEmpty(call);
        foreach (var (processor, number) in new[] { (Processor.X64, x64), (Processor.Arm64, arm64) })
        {
            var filter = Lockdown.BuildFilter(processor, OwnId, protectsCode: false);
            Assert.Equal(expected, FilterMachine.Run(filter, processor.AuditArchitecture, number, first, second, third));
        }
    }

    [Theory]
    [InlineData(1 | 2, Allow, Allow)]
    [InlineData(1 | 4, Allow, Allow)]
    [InlineData(2 | 4, Refused, Allow)]
    [InlineData(1 | 2 | 4, Refused, Allow)]
    public void The_second_filter_keeps_code_from_being_writable(uint protection, uint expected, uint expectedElsewhere)
    {
        (Processor, uint)[] calls = [(Processor.X64, 9), (Processor.X64, 10), (Processor.Arm64, 222), (Processor.Arm64, 226)];
        foreach (var (processor, number) in calls)
        {
            Assert.Equal(expected, Answer(protectsCode: true));
            Assert.Equal(expectedElsewhere, Answer(protectsCode: false));

            uint Answer(bool protectsCode) => FilterMachine.Run(
                Lockdown.BuildFilter(processor, OwnId, protectsCode), processor.AuditArchitecture, number, 0, 4096, protection);
        }
    }

    [Fact]
    public void Calls_by_the_numbers_of_another_architecture_end_the_process()
    {
        const uint i386 = 0x40000003;
        const uint arm32 = 0x40000028;
        Assert.Equal(SeccompAction.KillProcess, FilterMachine.Run(SandboxFilter.Build(Processor.X64), i386, 3));
        Assert.Equal(SeccompAction.KillProcess, FilterMachine.Run(SandboxFilter.Build(Processor.Arm64), arm32, 3));
        Assert.Equal(SeccompAction.KillProcess, FilterMachine.Run(Lockdown.BuildFilter(Processor.X64, OwnId, protectsCode: true), i386, 3));
    }

    [Fact]
    public void The_x32_table_is_refused() =>
        Assert.Equal(Refused, FilterMachine.Run(SandboxFilter.Build(Processor.X64), Processor.X64.AuditArchitecture, 0x40000000 | 39));

    [Fact]
    public void No_call_is_on_the_list_twice()
    {
        foreach (var processor in new[] { Processor.X64, Processor.Arm64 })
        {
            var numbers = AllowedCalls.All.Select(processor.NumberOf).OfType<uint>().ToList();
            Assert.Equal(numbers.Count, numbers.Distinct().Count());
        }
    }
}
