namespace Grader.Cli.Verify;

/// <summary>What verify found out.</summary>
/// <param name="gaps">What keeps the challenges from being proven, also those that do not load.</param>
internal abstract class VerifyReport(IReadOnlyList<PackProblem> gaps)
{
    public IReadOnlyList<PackProblem> Gaps => gaps;

    /// <summary>For <c>--format json</c>.</summary>
    public abstract object ToDocument();

    public abstract void WriteText(IAnsiConsole console);

    protected static object DescribeGap(PackProblem gap) => new { gap.Slug, gap.File, gap.Line, gap.Message };

    protected void WriteGaps(IAnsiConsole console)
    {
        foreach (var gap in gaps) console.MarkupLineInterpolated($"[red]GAP[/] {Untrusted.Lines(gap.ToString())}");
    }
}
