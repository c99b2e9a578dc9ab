using Grader.Compiler.Compiling;
using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Guest.Compilation;
using Grader.Testing.Submissions;

namespace Grader.Policy.Tests.Conformance;

/// <summary>
/// One folder for each contract; every other file in it is a submission whose first lines say what differs:
/// <c>// differs: part of the message, line 4</c>. Without such lines it meets the contract.
/// </summary>
public sealed class ContractCheckTests
{
    private const string Differs = "// differs: ";

    public static TheoryData<string> Submissions => new(TestFiles.In("Conformance/Cases")
        .Where(file => !file.EndsWith("/Contract.cs", StringComparison.Ordinal) && !file.EndsWith("/Given.cs", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Submissions))]
    public void Says_what_differs_from_the_contract_and_how_it_should_read(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var given = $"{folder}/Given.cs";
        var source = TestFiles.Read(file);

        var diagnostics = Compare(
            source, TestFiles.Read($"{folder}/Contract.cs"), TestFiles.In(folder).Contains(given) ? TestFiles.Read(given) : null);

        var expected = source.Split('\n')
            .TakeWhile(line => line.StartsWith(Differs, StringComparison.Ordinal))
            .Select(line => ExpectedMessage.Parse(line[Differs.Length..].Trim()))
            .ToList();
        var found = diagnostics.Select(d => $"line {d.Line?.ToString() ?? "?"}: {d.Message}").ToList();
        Assert.True(
            expected.Count == found.Count && expected.TrueForAll(e => found.Exists(f =>
                f.StartsWith($"line {e.Line}: ", StringComparison.Ordinal) && f.Contains(e.Text))),
            $"expected\n{string.Join('\n', expected)}\nfound\n{string.Join('\n', found)}");
        Assert.All(diagnostics, d =>
            Assert.Equal(("error", "CONTRACT", d.Line is null ? null : "Solution.cs"), (d.Severity, d.Id, d.File)));
    }

    /// <summary>Through the compiler as the service uses it.</summary>
    private static IReadOnlyList<Diagnostic> Compare(string source, string contract, string? given)
    {
        var compiler = new SubmissionCompiler();
        var references = new List<string>();
        if (given is not null)
        {
            compiler.AddReference("given", Compile(compiler, new("Given", [new("Given.cs", given)], [], [], [], [])).Assembly.ToArray());
            references.Add("given");
        }

        compiler.AddReference(
            "contract", Compile(compiler, new("Submission", [new("Contract.cs", contract)], [], [], references, [])).Assembly.ToArray());
        var request = new CompileRequest("Submission", [new("Solution.cs", source)], [], [], references, [], Contract: "contract");
        return Compile(compiler, request).Differences!;
    }

    private static CompileResponse Compile(SubmissionCompiler compiler, CompileRequest request)
    {
        var result = compiler.Compile(request);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return result;
    }
}
