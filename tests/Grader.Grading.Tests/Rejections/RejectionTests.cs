using Grader.Contracts.Submissions;

namespace Grader.Grading.Tests.Rejections;

/// <summary>What a rejected student reads, through the real compiler process.</summary>
[Collection(PipelineCollection.Name)]
public sealed class RejectionTests(PipelineFixture pipeline)
{
    [Theory]
    [InlineData("take-every", "source.Where((_, i) => i % step == 0).Concat(File.Exists(\"x\") ? [] : source)", "File.Exists", "`File.Exists` is not allowed here: files are out of reach")]
    [InlineData("take-every", "Task.FromResult(source).Result.Where((_, i) => i % step == 0)", "Result.Where", "`Task.Result` is not allowed here: it blocks the thread")]
    [InlineData("map-once", "from item in source select f(item)", "select", "The query's `select` is not allowed in this challenge: applying a function")]
    public async Task Points_at_the_very_word(string slug, string expression, string word, string message)
    {
        var signature = slug == "take-every"
            ? "public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) =>"
            : "public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f) =>";
        SourceFile[] files = [new("Solution.cs", $"public static class Solution\n{{\n    {signature}\n        {expression};\n}}\n")];

        var result = await pipeline.GradeAsync(new GradingRequest("sub_test", slug, files, Attempt: 1, TimeSpan.Zero));

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == Diagnostic.Error);
        Assert.Equal((Verdict.Rejected, 4, 9 + expression.IndexOf(word, StringComparison.Ordinal)), (result.Verdict, error.Line, error.Column));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_where_a_static_field_stands_that_could_hold_something()
    {
        const string source = "public static class Solution\n{\n    private static readonly List<object> Kept = [];\n"
            + "    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) { Kept.Add(source); return source; }\n}\n";

        var result = await pipeline.GradeAsync(new GradingRequest("sub_test", "take-every", [new("Solution.cs", source)], Attempt: 1, TimeSpan.Zero));

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == Diagnostic.Error);
        Assert.Equal((Verdict.Rejected, 3, 42), (result.Verdict, error.Line, error.Column));
        Assert.StartsWith("Static fields are not allowed in this challenge: memory is measured", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_once_and_at_the_copy_that_a_given_type_is_too_much()
    {
        const string source = "public static class Solution\n{\n    public static LogEntry A(LogEntry? entry) => entry ?? new LogEntry(\"\");\n}\n"
            + "public sealed record LogEntry(string Message);\n";

        var result = await pipeline.GradeAsync(new GradingRequest("sub_test", "log-errors", [new("Solution.cs", source)], Attempt: 1, TimeSpan.Zero));

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == Diagnostic.Error);
        Assert.Equal((Verdict.CompileError, "CS0436", 5, 22), (result.Verdict, error.Id, error.Line, error.Column));
        Assert.StartsWith("`LogEntry` is already provided", error.Message, StringComparison.Ordinal);
    }
}
