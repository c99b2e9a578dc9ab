namespace Grader.Guest;

/// <summary>The words between the launcher and the gate, in the manner of bubblewrap's.</summary>
internal static class GateArguments
{
    /// <summary>First of all: enter. Without it the gate is the program that looks around inside.</summary>
    public const string Enter = "enter";

    /// <summary>The process that starts all this; when it is gone, nothing is entered.</summary>
    public const string Parent = "--parent";

    /// <summary>The user and group to become.</summary>
    public const string User = "--user";

    /// <summary>Nothing but the paths that are named may be opened.</summary>
    public const string Landlock = "--landlock";

    public const string Read = "--read";

    /// <summary>The names in a folder, not its files.</summary>
    public const string List = "--list";

    public const string Execute = "--execute";

    public const string ReadWrite = "--read-write";

    /// <summary>The sandbox's seccomp filter.</summary>
    public const string Seccomp = "--seccomp";

    /// <summary>The filter that allows and logs what is on no list; for finding out, never for student code.</summary>
    public const string SeccompLog = "--seccomp-log";

    /// <summary>A variable of the new environment, NAME=VALUE; it has no others.</summary>
    public const string Variable = "--setenv";

    /// <summary>What follows is the command.</summary>
    public const string CommandFollows = "--";
}
