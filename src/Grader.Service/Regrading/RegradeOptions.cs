namespace Grader.Service.Regrading;

/// <summary>How much can be graded again at once.</summary>
public sealed class RegradeOptions
{
    public const string Section = "Regrades";

    /// <summary>Submissions of one regrade. They wait until no student does.</summary>
    [Range(1, 1_000_000)]
    public int MaxSubmissions { get; set; } = 10_000;
}
