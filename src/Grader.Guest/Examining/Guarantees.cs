using Grader.Guest.Protocol;

namespace Grader.Guest.Examining;

/// <summary>All of them, each with the look that proves it.</summary>
internal static class Guarantees
{
    public static IReadOnlyList<Guarantee> All { get; } =
    [
        new(SandboxGuarantee.NoFiles, Files.FirstReadable),
        new(SandboxGuarantee.NothingToWrite, Files.FirstWritable),
        new(SandboxGuarantee.NoNetwork, Calls.FirstSocket),
        new(SandboxGuarantee.NoOtherProcess, Processes.FirstOther),
        new(SandboxGuarantee.NoSignals, Calls.FirstSignal),
        new(SandboxGuarantee.NoNamespaces, Calls.FirstNamespace),
        new(SandboxGuarantee.NoKernelDoors, Calls.FirstKernelDoor),
        new(SandboxGuarantee.NoPrivileges, Processes.FirstPrivilege),
        new(SandboxGuarantee.NoEnvironment, Processes.FirstVariable),
        new(SandboxGuarantee.Limits, Limits.FirstMissing),
        new(SandboxGuarantee.NoNewProgram, Calls.FirstNewProgram),
        new(SandboxGuarantee.OwnUser, Processes.ForeignUser),
    ];
}
