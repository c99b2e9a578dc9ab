namespace Grader.Cli;

/// <summary>What every command's exit code means; scripts rely on it.</summary>
internal static class ExitCode
{
    /// <summary>The submission passed; for other commands: all is well.</summary>
    public const int Passed = 0;

    /// <summary>Any other verdict of the student's doing.</summary>
    public const int NotPassed = 1;

    public const int UsageError = 2;

    /// <summary><c>infrastructure_error</c> or <c>challenge_error</c>: not the student's doing.</summary>
    public const int MachineAtFault = 3;

    /// <summary>Ctrl-C, as a shell counts: 128 and the signal's number.</summary>
    public const int Interrupted = 130;

    public static int Of(Verdict verdict) => verdict switch
    {
        Verdict.Passed => Passed,
        Verdict.InfrastructureError or Verdict.ChallengeError => MachineAtFault,
        _ => NotPassed,
    };
}
