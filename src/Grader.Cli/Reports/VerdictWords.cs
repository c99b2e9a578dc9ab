namespace Grader.Cli.Reports;

/// <summary>The names that documents use for outcomes, and the colours that people see them in.</summary>
internal static class VerdictWords
{
    public static readonly Style Good = new(Color.Green, decoration: Decoration.Bold);
    public static readonly Style Bad = new(Color.Red, decoration: Decoration.Bold);
    public static readonly Style Halted = new(Color.Yellow, decoration: Decoration.Bold);
    public static readonly Style NotYours = new(Color.Magenta, decoration: Decoration.Bold);
    public static readonly Style Quiet = new(decoration: Decoration.Dim);

    public static string Of(Verdict verdict) => ResultJson.NameOf(verdict);

    public static string Of(TestStatus status) => ResultJson.NameOf(status);

    public static Style StyleOf(Verdict verdict) => verdict switch
    {
        Verdict.Passed => Good,
        Verdict.InfrastructureError or Verdict.ChallengeError => NotYours,
        Verdict.CompileLimit or Verdict.MemoryLimit or Verdict.Timeout or Verdict.Crashed => Halted,
        _ => Bad,
    };

    public static Style StyleOf(TestStatus status) => status switch
    {
        TestStatus.Passed => Good,
        TestStatus.Failed => Bad,
        TestStatus.NotRun => Quiet,
        _ => Halted,
    };
}
