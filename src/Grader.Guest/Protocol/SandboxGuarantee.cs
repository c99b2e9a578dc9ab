namespace Grader.Guest.Protocol;

/// <summary>What the sandbox promises, and looks after from inside before it is used.</summary>
public static class SandboxGuarantee
{
    public const string NoFiles = "no file of the machine";
    public const string NothingToWrite = "nothing to write to";
    public const string NoNetwork = "no network";
    public const string NoOtherProcess = "no other process";
    public const string NoSignals = "no signal to another process";
    public const string NoNamespaces = "no namespace of its own";
    public const string NoKernelDoors = "no way into the kernel but the usual";
    public const string NoPrivileges = "no privilege";
    public const string NoEnvironment = "no environment of the service";
    public const string Limits = "limits";
    public const string NoNewProgram = "no further program";

    /// <summary>Kept by a user of its own; where the service may not change users, the other promises stand alone.</summary>
    public const string OwnUser = "a user of its own";
}
