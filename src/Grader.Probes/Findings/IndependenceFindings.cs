namespace Grader.Probes.Findings;

/// <summary>What the assertion about independent enumerators finds, in words.</summary>
internal static class IndependenceFindings
{
    public static Finding Disturbed(int position, string schedule) => new(
        "LZ-INDEP",
        $"Shares its position. With two enumerators of the same sequence, {schedule}, one was wrong at item {position}.")
    {
        Cause = "GetEnumerator returns this, or the position is kept in a field of the sequence, a captured variable or a static.",
    };
}
