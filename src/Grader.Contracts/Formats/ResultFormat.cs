using Grader.Contracts.Results;

namespace Grader.Contracts.Formats;

/// <summary>A form in which other tools read a result: a pure function of the result document. See <c>docs/formats.md</c>.</summary>
public sealed class ResultFormat
{
    private readonly Func<GradingResult, string> write;

    private ResultFormat(string name, string mediaType, Func<GradingResult, string> write)
    {
        Name = name;
        MediaType = mediaType;
        this.write = write;
    }

    /// <summary>The result document itself, indented.</summary>
    public static ResultFormat Json { get; } =
        new("json", "application/vnd.grader.result+json", result => ResultJson.ToIndentedString(result) + "\n");

    /// <summary><c>results.json</c> of Exercism's test runners, version 3.</summary>
    public static ResultFormat Exercism { get; } = new("exercism", "application/vnd.grader.exercism+json", ExercismResults.Write);

    /// <summary><c>results.json</c> of Gradescope's autograders.</summary>
    public static ResultFormat Gradescope { get; } =
        new("gradescope", "application/vnd.grader.gradescope+json", GradescopeResults.Write);

    /// <summary>JUnit's XML as Ant wrote it first and Jenkins, GitLab and others read it.</summary>
    public static ResultFormat JUnit { get; } = new("junit", "application/junit+xml", JUnitReport.Write);

    /// <summary>The Test Anything Protocol, version 14.</summary>
    public static ResultFormat Tap { get; } = new("tap", "text/tap", TapReport.Write);

    /// <summary>Static Analysis Results Interchange Format, version 2.1.0 (OASIS).</summary>
    public static ResultFormat Sarif { get; } = new("sarif", "application/sarif+json", SarifLog.Write);

    /// <summary>Workflow commands of GitHub Actions, which become annotations.</summary>
    public static ResultFormat GitHub { get; } = new("github", "text/vnd.grader.github", GitHubAnnotations.Write);

    /// <summary>Every format, in the order in which help and errors list them.</summary>
    public static IReadOnlyList<ResultFormat> All { get; } = [Json, Exercism, Gradescope, JUnit, Tap, Sarif, GitHub];

    /// <summary>As <c>--format</c> and <c>?format=</c> take it: <c>junit</c>.</summary>
    public string Name { get; }

    /// <summary>As <c>Accept</c> and <c>Content-Type</c> state it, without parameters. The text is UTF-8.</summary>
    public string MediaType { get; }

    /// <returns>The format of this name; null if there is none.</returns>
    public static ResultFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The result in this format, with a line end after the last line.</summary>
    public string Write(GradingResult result) => write(result);
}
