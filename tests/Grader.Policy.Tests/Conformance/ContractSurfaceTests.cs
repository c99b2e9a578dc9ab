using Grader.Contracts.Submissions;
using Grader.Grading.Conformance;
using Grader.Testing.Submissions;

namespace Grader.Policy.Tests.Conformance;

/// <summary>
/// One folder for each contract; every other file in it is a submission whose first lines say what differs:
/// <c>// differs: part of the message, line 4</c>. Without such lines it meets the contract.
/// </summary>
public sealed class ContractSurfaceTests
{
    private const string Differs = "// differs: ";

    public static TheoryData<string> Submissions => new(TestFiles.In("Conformance/Cases")
        .Where(file => !file.EndsWith("/Contract.cs", StringComparison.Ordinal) && !file.EndsWith("/Given.cs", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Submissions))]
    public void Says_what_differs_from_the_contract_and_how_it_should_read(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var given = Given(folder);
        var contract = ContractSurface.Read(Compile(TestFiles.Read($"{folder}/Contract.cs"), given).Assembly, given);
        var source = TestFiles.Read(file);
        var submission = Compile(source, given);

        var diagnostics = contract.Compare(submission.Assembly, submission.Facts);

        var expected = source.Split('\n').Where(line => line.StartsWith(Differs, StringComparison.Ordinal))
            .Select(line => ExpectedMessage.Parse(line[Differs.Length..])).ToList();
        var found = diagnostics.Select(d => $"line {d.Line?.ToString() ?? "?"}: {d.Message}").ToList();
        Assert.True(expected.Count == found.Count && expected.TrueForAll(e => found.Exists(f => f.StartsWith($"line {e.Line}: ", StringComparison.Ordinal) && f.Contains(e.Text))),
            $"expected\n{string.Join('\n', expected)}\nfound\n{string.Join('\n', found)}");
        Assert.All(diagnostics, d => Assert.Equal(("error", "CONTRACT", d.Line is null ? null : "Solution.cs"), (d.Severity, d.Id, d.File)));
    }

    private static byte[]? Given(string folder) => File.Exists(Path.Combine(AppContext.BaseDirectory, folder, "Given.cs"))
        ? CompiledSource.Compile([new SourceFile("Given.cs", TestFiles.Read($"{folder}/Given.cs"))], given: null, allowUnsafe: false, "Given").Assembly
        : null;

    private static CompiledSource Compile(string source, byte[]? given) =>
        CompiledSource.Compile([new SourceFile("Solution.cs", source)], given, allowUnsafe: false);
}
