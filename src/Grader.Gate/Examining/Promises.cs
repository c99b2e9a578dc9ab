using Grader.Contracts.Protocol;

namespace Grader.Gate.Examining;

/// <summary>All of them, each with the look that proves it.</summary>
internal static class Promises
{
    public static IReadOnlyList<Promise> All { get; } =
    [
        new(SandboxPromise.NoFiles, Files.FirstReadable),
        new(SandboxPromise.NothingToWrite, Files.FirstWritable),
        new(SandboxPromise.NoNetwork, Calls.FirstSocket),
        new(SandboxPromise.NoOtherProcess, Processes.FirstOther),
        new(SandboxPromise.NoSignals, Calls.FirstSignal),
        new(SandboxPromise.NoNamespaces, Calls.FirstNamespace),
        new(SandboxPromise.NoKernelDoors, Calls.FirstKernelDoor),
        new(SandboxPromise.NoPrivileges, Processes.FirstPrivilege),
        new(SandboxPromise.NoEnvironment, Processes.FirstVariable),
        new(SandboxPromise.Limits, Limits.FirstMissing),
        new(SandboxPromise.NoNewProgram, Calls.FirstNewProgram),
        new(SandboxPromise.OwnUser, Processes.ForeignUser),
    ];
}
