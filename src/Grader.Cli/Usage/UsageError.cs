using Grader.Cli.Reports;

namespace Grader.Cli.Usage;

/// <summary>The command line asks for something that cannot be.</summary>
internal static class UsageError
{
    /// <summary>Says what is wrong, a line each, on stderr.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(IEnumerable<string> problems)
    {
        foreach (var problem in problems) Console.Error.WriteLine($"grader: {Untrusted.Line(problem)}");
        return ExitCode.UsageError;
    }

    public static int Report(string problem) => Report([problem]);
}
